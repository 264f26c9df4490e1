import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { printCheckInCode } from '../../src/domain/check-in-code.ts';
import { createGroup } from '../../src/domain/group/group-edits.ts';
import { addMember } from '../../src/domain/member/member-edits.ts';
import {
  button,
  codeOf,
  press,
  running,
  showAttendance,
  statusOf,
  untilStored,
} from './attendance-fixture.tsx';

/** What the phone sees in the next picture. */
let seen: readonly string[] = [];

class Detector {
  static getSupportedFormats = async () => ['qr_code'];
  detect = async () => seen.map((rawValue) => ({ rawValue }));
}

beforeEach(() => {
  vi.stubGlobal('BarcodeDetector', Detector);
  vi.stubGlobal('createImageBitmap', async () => ({ close: () => undefined }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const BINH = 'Lê Hữu Bình';

async function openScan(changes = running) {
  const records = await showAttendance(changes);
  press(button('Quét thẻ'));
  await screen.findByText(/không cho dùng máy ảnh/);
  return records;
}
async function pickPicture(...texts: readonly string[]) {
  seen = texts;
  const input = document.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no field for a picture');
  const file = new File(['x'], 'the.jpg', { type: 'image/jpeg' });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
}
const card = (name: string) => printCheckInCode(codeOf(name));
const told = (text: string | RegExp) => screen.findByText(text);

describe('checking in by card', () => {
  it('records whoever the card belongs to, and a second time changes nothing', async () => {
    const records = await openScan();
    await pickPicture(card(BINH));
    await untilStored(records, BINH, 'co_mat');
    await waitFor(() => expect(document.querySelector('.scan-name')?.textContent).toBe(BINH));
    records.writes = 0;
    await pickPicture(card(BINH));
    await told('Đã có mặt từ trước');
    expect(records.writes).toBe(0);
  });

  it('tells in words what is no card of this list', async () => {
    const other = 'G2';
    const code = '99'.padStart(16, '0');
    await openScan([
      ...running,
      createGroup(other, { name: 'Chi bộ thôn 5', kind: 'khom_ap' }),
      addMember({ group: other, key: 'X' }, { fullName: 'Lạ Văn Kẻ' }, code),
    ]);
    await pickPicture(printCheckInCode(code));
    await told('Thẻ này của Chi bộ thôn 5, không phải của danh sách này.');
    await pickPicture(printCheckInCode('77'.padStart(16, '0')));
    await told('Thẻ này không có trong danh sách nào trên máy.');
    await pickPicture('https://vi.du/');
    await told('Mã này không phải thẻ điểm danh.');
    await pickPicture();
    await told('Không thấy mã nào trong ảnh.');
  });

  it('says so when the card was read and could not be stored', async () => {
    const records = await openScan();
    records.problem = 'full';
    await pickPicture(card(BINH));
    await told('Đã nhận thẻ nhưng chưa lưu được vào máy.');
    expect(statusOf(records, BINH)).toBeUndefined();
  });

  it('lets a person without a card be tapped', async () => {
    const records = await openScan();
    press([...document.querySelectorAll('.scan-person')].find((one) => one.textContent === BINH));
    await untilStored(records, BINH, 'co_mat');
  });
});
