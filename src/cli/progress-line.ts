/** A line of a terminal that shows progress and is removed. */

/** The terminal, and a clock in milliseconds. */
export interface ProgressTerminal {
  readonly write: (text: string) => void;
  readonly now: () => number;
  /** The width, in characters. */
  readonly width: () => number;
}

/** Nothing is shown of what takes less, in milliseconds. */
const DELAY = 500;

/** The line is changed after this time at the earliest, in milliseconds. */
const INTERVAL = 100;

/** Returns to the start of the line and erases it. */
const ERASE = '\r\u001B[K';

/** Creates the function `Io.progress` for a terminal. */
export function createProgressLine({ write, now, width }: ProgressTerminal): (line: string | null) => void {
  let next: number | null = null;
  let isShown = false;
  return (line) => {
    if (line === null) {
      if (isShown) write(ERASE);
      [next, isShown] = [null, false];
      return;
    }
    const at = now();
    next ??= at + DELAY;
    if (at < next) return;
    write(`${ERASE}${line.slice(0, Math.max(0, width() - 1))}`);
    [next, isShown] = [at + INTERVAL, true];
  };
}
