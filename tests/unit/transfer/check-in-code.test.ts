import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBarcodes } from 'zxing-wasm/reader';
import {
  cardCode,
  checkInCodeOf,
  printCheckInCode,
  readCheckInCode,
} from '../../../src/domain/check-in-code.ts';
import { QrCode } from '../../../src/ui/qr-code.tsx';
import { photographOf, prepareReader } from '../../helpers/drawn-codes.ts';

const letters = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const code = fc
  .array(fc.constantFrom(...letters), { minLength: 16, maxLength: 16 })
  .map((all) => all.join(''));

describe('a check-in code', () => {
  it('is the random part of the member’s key', () => {
    expect(checkInCodeOf('01JDB6V0ZK8Q4T5N6M7P8R9S0T')).toBe('8Q4T5N6M7P8R9S0T');
    expect(() => checkInCodeOf('short')).toThrow('not a ULID');
  });

  it('of a card is the one kept, that of the key without it, and none where both are broken', () => {
    const key = '01JDB6V0ZK8Q4T5N6M7P8R9S0T';
    expect(cardCode({ key, checkInCode: '0000000000000001' })).toBe('0000000000000001');
    expect(cardCode({ key })).toBe('8Q4T5N6M7P8R9S0T');
    expect(cardCode({ key, checkInCode: 'broken' })).toBe('8Q4T5N6M7P8R9S0T');
    expect(cardCode({ key: 'x', checkInCode: 'broken' })).toBeUndefined();
    expect(() => printCheckInCode('Nguyễn Văn A')).toThrow('not a check-in code');
  });

  it('is read as it was printed', () => {
    fc.assert(
      fc.property(code, (one) => {
        expect(readCheckInCode(printCheckInCode(one))).toEqual({ code: one });
        expect(readCheckInCode(` ${printCheckInCode(one).toLowerCase()}\n`)).toEqual({ code: one });
      }),
    );
  });

  it('fits the smallest kinds of QR code', () => {
    expect(printCheckInCode('8Q4T5N6M7P8R9S0T')).toMatch(/^[0-9A-Z:]{21}$/);
  });

  it('is refused with any one character wrong', () => {
    fc.assert(
      fc.property(code, fc.nat(15), fc.constantFrom(...letters), (one, at, letter) => {
        const printed = printCheckInCode(one);
        const place = 4 + at;
        const wrong = printed.slice(0, place) + letter + printed.slice(place + 1);
        expect(readCheckInCode(wrong)).toEqual(
          wrong === printed ? { code: one } : { problem: 'damaged' },
        );
      }),
    );
  });

  it.each([
    ['https://example.org/', 'not_ours'],
    ['', 'not_ours'],
    ['WIFI:S:x;;', 'not_ours'],
    ['CD', 'not_ours'],
    ['001065012345|Nguyễn Văn A|01011965', 'not_ours'],
    ['CD2:ABC', 'newer'],
    ['CD12:ABCDEF', 'newer'],
    ['CD1:', 'damaged'],
    ['CD1:8Q4T5N6M7P8R9S0T', 'damaged'],
    ['CD1:8Q4T5N6M7P8R9S0', 'damaged'],
    ['CD0:8Q4T5N6M7P8R9S0TX', 'damaged'],
  ])('%j is no code of ours: %s', (text, problem) => {
    expect(readCheckInCode(text)).toEqual({ problem });
  });

  it('never throws on what a scanner reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Object.keys(readCheckInCode(text))).toHaveLength(1);
      }),
    );
  });
});

describe('a QR code on a card', () => {
  beforeAll(prepareReader);

  const read = async (picture: ImageData) =>
    (await readBarcodes(picture, { formats: ['QRCode'] })).map(({ text }) => text);

  it('is read as it was drawn', async () => {
    await fc.assert(
      fc.asyncProperty(code, fc.integer({ min: 2, max: 6 }), async (one, scale) => {
        const printed = printCheckInCode(one);
        expect(await read(photographOf(printed, scale))).toEqual([printed]);
      }),
    );
  });

  it('is read with a stain on it', async () => {
    const printed = printCheckInCode('8Q4T5N6M7P8R9S0T');
    const picture = photographOf(printed, 6);
    for (let y = 110; y < 140; y += 1) {
      for (let x = 110; x < 140; x += 1)
        picture.data.fill(90, (y * picture.width + x) * 4, (y * picture.width + x) * 4 + 3);
    }
    expect(await read(picture)).toEqual([printed]);
  });

  it('has a text for those who cannot see it', () => {
    const { props } = QrCode({ text: 'CD1:X', label: 'Thẻ của Nguyễn Văn A' });
    expect([props.role, props['aria-label']]).toEqual(['img', 'Thẻ của Nguyễn Văn A']);
  });
});
