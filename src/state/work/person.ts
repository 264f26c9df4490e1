/** What this phone holds of one person: looked up, told in words, and handed over. */
import { type AboutPerson, aboutPerson } from '../../domain/member/about-person.ts';
import { type DataRecord, recordId } from '../../domain/record/record.ts';
import type { Ref } from '../../domain/write.ts';
import { fileName } from '../../export/file-name.ts';
import { FILE_TYPES } from '../../export/file-types.ts';
import { NOTES_STYLE } from '../../export/notes/notes-style.ts';
import { type Paper, paragraphsOf } from '../../export/paper/paper.ts';
import { language, t } from '../../i18n/translate.ts';
import type { LostValue } from '../../pack/whole.ts';
import { docxFile } from '../docx-file.ts';
import type { Leaving } from '../export-log.ts';
import type { Services } from '../services.ts';
import { type PersonPart, personParts } from './person-words.ts';
import { today } from './today.ts';

export interface PersonHere extends AboutPerson {
  /** Values that lost when files were joined. */
  readonly older: readonly LostValue[];
}

/** Everything at one moment. Undefined when there is nobody. @throws StorageProblem */
export async function readPerson(
  { whole }: Services,
  { group, key }: Ref,
): Promise<PersonHere | undefined> {
  const { records, history } = (await whole.read()).whole;
  const about = aboutPerson(recordId('member', group, key), records as readonly DataRecord[]);
  const isOfPerson = ({ id, path, value }: LostValue) =>
    id.endsWith(`:${key}`) || path.split('/').includes(key) || value === key;
  return about && { ...about, older: history.filter(isOfPerson) };
}

/** No name in it: the log and the downloads keep the name of a file when the person is erased. */
const called = (services: Services): string =>
  fileName([t('privacy.person.file'), today(services)], 'json');

/** For a machine: as it is stored. */
export function personData(services: Services, about: PersonHere): Leaving {
  const { member, sessions, tasks, reports, mentions, values, older } = about;
  const told = {
    app: 'chuyen-de',
    made: new Date(services.now()).toISOString(),
    member,
    sessions,
    tasks,
    reports,
    mentions,
    values,
    older,
  };
  const text = JSON.stringify(told, undefined, 2);
  return {
    file: new File([text], called(services), { type: FILE_TYPES.json }),
    carried: { text },
  };
}

/** For the person: the same words as on the screen. */
export function personDocument(services: Services, about: PersonHere): Promise<Leaving> {
  const title = t('privacy.person.title');
  const paper = personPaper(about.member.fullName, personParts(about));
  const name = [t('privacy.person.file'), today(services)];
  return docxFile(services, { paper, style: NOTES_STYLE, name, title, author: '' });
}

const personPaper = (name: string, parts: readonly PersonPart[]): Paper => ({
  kind: 'person',
  lang: language.value,
  orientation: 'portrait',
  blocks: [
    { block: 'title', name: t('privacy.person.title'), about: [name] },
    ...parts.flatMap(({ heading, lines }) => [
      { block: 'heading', level: 1, text: heading } as const,
      {
        block: 'text',
        look: 'plain',
        paragraphs: lines.flatMap(({ text }) => paragraphsOf(text)),
      } as const,
    ]),
  ],
});
