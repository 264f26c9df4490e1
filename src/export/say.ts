/** A phrase of the catalogue in the language of the document; the layer of files knows no catalogue. */
export interface Words {
  readonly lang: 'vi' | 'en';
  /** @param key `papers.title`; what people wrote goes in as values and stays as it is */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
}
