/** Reports how much of a long computation is done. */
import { checkArgument } from './check-argument.ts';

/**
 * Receives how much of a long computation is done.
 *
 * @remarks
 * It has no influence on the result. `done` increases with each call, and the last call of a computation that succeeds has `done` equal to `total`; one that is
 * refused may end earlier. How often it is called depends on the computation; a display should limit its own rate.
 *
 * @param done - the steps that are done, from 1 to `total`
 * @param total - the number of steps, the same in all calls
 */
export type Progress = (done: number, total: number) => void;

/**
 * Checks a receiver of progress.
 *
 * @throws TypeError when it is given and not a function
 */
export function checkProgress(progress: Progress | undefined): void {
  if (progress !== undefined) checkArgument('options.progress', progress, 'function');
}

/** Counts the steps of a computation. */
export interface Steps {
  /** Ends a step. Steps beyond the announced number are not reported. */
  readonly step: () => void;
  /** Ends the computation. */
  readonly end: () => void;
}

/**
 * Creates the count of the steps of a computation.
 *
 * @remarks
 * The last step is reported by `end`, because the number of steps of a search is not known before its end.
 *
 * @param total - the expected number of steps, at least 1
 * @param progress - receives the steps; `undefined` for nothing
 */
export function createSteps(total: number, progress: Progress | undefined): Steps {
  if (progress === undefined) return { step: () => undefined, end: () => undefined };
  let done = 0;
  return {
    step: () => {
      if (done >= total - 1) return;
      done += 1;
      progress(done, total);
    },
    end: () => {
      progress(total, total);
    },
  };
}
