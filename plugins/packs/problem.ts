/** A mistake in the content: where it is and what to do. */
export interface ContentProblem {
  /** Path inside the content folder. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Collects all mistakes of one compilation, so that an author sees them together. */
export class Problems {
  readonly errors: ContentProblem[] = [];
  readonly warnings: ContentProblem[] = [];

  error(file: string, line: number, message: string): void {
    this.errors.push({ file, line, message });
  }

  warn(file: string, line: number, message: string): void {
    this.warnings.push({ file, line, message });
  }

  /** @throws ContentFailure when there is any error. */
  throwIfAny(): void {
    if (this.errors.length > 0) throw new ContentFailure(sorted(this.errors));
  }
}

/** Stops the build; the message is one `file:line: message` a line. */
export class ContentFailure extends Error {
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ContentFailure';
    this.problems = problems;
  }
}

export function formatProblem({ file, line, message }: ContentProblem): string {
  return `${file}:${line}: ${message}`;
}

function sorted(problems: readonly ContentProblem[]): ContentProblem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.message, b.message),
  );
}

/** Order by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
