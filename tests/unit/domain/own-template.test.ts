import { expect, it } from 'vitest';
import {
  deleteOwnAgenda,
  ownAgendas,
  readOwnAgenda,
  renameOwnAgenda,
  restoreOwnAgenda,
  saveAgenda,
} from '../../../src/domain/own-template.ts';
import { addItem, planFromTemplate } from '../../../src/domain/session/agenda.ts';
import { planSession } from '../../../src/domain/session/planning.ts';
import { readSession } from '../../../src/domain/session/session.ts';
import { agendas, named } from './pack-templates.ts';
import { written } from './write-record.ts';

const ref = { group: 'g1', key: 't1' };
const session = { group: 'g1', key: 's1' };
const plan = planFromTemplate(named(agendas, 'agenda-thuong-ky-90'), 'vi');
const planned = planSession(session, { kind: 'thuong_ky', day: '2026-12-03' }, plan, []);
const { items } = readSession(
  written(planned, addItem(session, [], 'x1', { title: 'Hát Quốc ca', minutes: 3 }, undefined)),
);
const saved = saveAgenda(ref, ' Thường kỳ  thôn 2', 'thuong_ky', items);

it('an agenda that was saved makes the same agenda again, with its steps', () => {
  const own = readOwnAgenda(written(saved));
  expect(own).toMatchObject({ title: { vi: 'Thường kỳ thôn 2' }, appliesTo: ['thuong_ky'] });
  const again = planFromTemplate(own, 'vi');
  expect(again.map(({ title, minutes }) => [title, minutes])).toEqual(
    items.map(({ title, minutes }) => [title, minutes]),
  );
  expect(again.map(({ step }) => step)).toContain('thinking');
});

it('own agendas are renamed, taken away and brought back', () => {
  expect(readOwnAgenda(written(saved, renameOwnAgenda(ref, 'Ngắn'))).title.vi).toBe('Ngắn');
  expect(ownAgendas([written(saved, deleteOwnAgenda(ref))])).toEqual([]);
  expect(ownAgendas([written(saved, deleteOwnAgenda(ref), restoreOwnAgenda(ref))])).toHaveLength(1);
});
