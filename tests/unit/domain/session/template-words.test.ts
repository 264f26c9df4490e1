import { describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../../src/domain/session/agenda.ts';
import { checksFromTemplate } from '../../../../src/domain/session/preparation.ts';
import { inLanguage } from '../../../../src/domain/session/template-words.ts';
import { agendas, checklists } from '../pack-templates.ts';

describe('steps of a template', () => {
  it('are told in the language of the reader, whichever they were planned in', () => {
    for (const template of agendas) {
      const vi = planFromTemplate(template, 'vi');
      const en = planFromTemplate(template, 'en');
      expect(inLanguage(vi, agendas, 'en').map(({ title }) => title)).toEqual(
        en.map(({ title }) => title),
      );
      expect(inLanguage(en, agendas, 'vi')).toEqual(vi);
    }
    for (const template of checklists) {
      const vi = checksFromTemplate(template, 'vi');
      expect(inLanguage(checksFromTemplate(template, 'en'), checklists, 'vi')).toEqual(vi);
    }
  });

  it('stay as they are where somebody reworded them, each word for itself', () => {
    const [template] = agendas;
    if (template === undefined) throw new Error('no agenda in the packs');
    const [step, ...others] = planFromTemplate(template, 'vi');
    if (step === undefined) throw new Error('an empty agenda');
    const [told] = inLanguage([{ ...step, title: 'Chào cờ' }, ...others], agendas, 'en');
    expect(told?.title).toBe('Chào cờ');
    expect(told?.phase).toBe(template.items[0]?.phase.en);
  });

  it('are the same list where nothing changes', () => {
    const own = [{ id: 'x', title: 'Việc riêng của ấp' }];
    expect(inLanguage(own, agendas, 'en')).toBe(own);
    const [template] = agendas;
    const vi = template === undefined ? [] : planFromTemplate(template, 'vi');
    expect(inLanguage(vi, agendas, 'vi')).toBe(vi);
  });
});
