/** `CAMPAIGN=100` makes every property try a hundred times as many cases; a failure prints its seed. */
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 100 * Number(process.env['CAMPAIGN'] ?? 1) });
