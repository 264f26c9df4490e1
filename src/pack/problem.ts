export type PackProblemCode =
  /** The bytes are not what the index promised; fetching them again may help. */
  | 'damaged'
  /** Made for a newer version of the app. */
  | 'newer'
  /** The pack, the article or its file is not there. */
  | 'missing';

/** Why something of a pack cannot be shown. The catalogues hold the sentence for each code. */
export class PackProblem extends Error {
  readonly code: PackProblemCode;
  /** Path of the file or name of the thing. */
  readonly at: string;

  constructor(code: PackProblemCode, at: string, options?: ErrorOptions) {
    super(`${code}: ${at}`, options);
    this.name = 'PackProblem';
    this.code = code;
    this.at = at;
  }
}
