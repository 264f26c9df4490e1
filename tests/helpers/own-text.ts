import { OWN_PACK, type OwnText } from '../../src/pack/kept.ts';

/** A text that somebody brought in. */
export const ownText = (id: string): OwnText => ({
  articles: [
    {
      format: 1,
      pack: OWN_PACK,
      id,
      lang: 'vi',
      edition: 1,
      title: `Bài ${id}`,
      lead: [],
      topics: [],
      minutes: 1,
      blocks: [{ type: 'paragraph', id: 'b1', text: ['Đường vào ấp.'] }],
      figures: [],
      citations: [],
      questions: [],
      checklist: [],
      editorNotes: [],
    },
  ],
  pictures: [],
});
