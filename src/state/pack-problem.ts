import { PackProblem, type PackProblemCode } from '../pack/problem.ts';

/** `unreachable`: the file is not on the phone and the network did not give it. */
export type OpenProblem = PackProblemCode | 'unreachable';

export const openProblem = (error: unknown): OpenProblem =>
  error instanceof PackProblem ? error.code : 'unreachable';
