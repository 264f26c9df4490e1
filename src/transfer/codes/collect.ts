/** From codes, in whatever order they are read, back to the data. */
import { sha256 } from '../bundle/bytes.ts';
import { openSolver, type Solver } from './fountain.ts';
import { type Frame, type FrameProblem, ID_BYTES, readFrame } from './frame.ts';

/** What a code brought. `known` of `count` blocks of its transfer are there. */
export type Collected =
  | { readonly code: FrameProblem }
  | { readonly code: 'new' | 'again'; readonly known: number; readonly count: number }
  | { readonly code: 'whole'; readonly bytes: Uint8Array };

export interface Collector {
  /** Takes what a scanner read; never rejects. Codes of several transfers may come mixed. */
  readonly take: (scanned: string) => Promise<Collected>;
}

/** Transfers that are remembered side by side; of more, the one not seen for longest is let go. */
const MOST = 4;

export function openCollector(): Collector {
  const solvers = new Map<string, Solver>();

  const solverOf = (key: string, { count, block }: Frame): Solver => {
    const solver = solvers.get(key) ?? openSolver(count, block.length);
    // Put last: it was seen just now.
    solvers.delete(key);
    solvers.set(key, solver);
    const [oldest] = solvers.keys();
    if (solvers.size > MOST && oldest !== undefined) solvers.delete(oldest);
    return solver;
  };

  const take = async (scanned: string): Promise<Collected> => {
    const frame = readFrame(scanned);
    if ('problem' in frame) return { code: frame.problem };
    const { id, length, count } = frame;
    const key = `${id} ${length} ${count}`;
    const solver = solverOf(key, frame);
    const code = solver.take(frame.seed, frame.block);
    const bytes = solver.solved();
    if (code !== 'wrong' && bytes === undefined) return { code, known: solver.known(), count };
    const data = bytes?.slice(0, length);
    if (code !== 'wrong' && data !== undefined && (await idOf(data)) === id)
      return { code: 'whole', bytes: data };
    // A false code is among them, and nothing says which: all are collected anew.
    solvers.delete(key);
    return { code: 'damaged' };
  };
  return { take };
}

const idOf = async (bytes: Uint8Array): Promise<string> =>
  (await sha256(bytes)).slice(0, ID_BYTES * 2);
