import { describe, expect, it } from 'vitest';
import { createProgressLine } from '../../src/cli/progress-line.ts';

const ERASE = '\r\u001B[K';

function terminal(width: number) {
  const written: string[] = [];
  let clock = 1000;
  const line = createProgressLine({ write: (text) => written.push(text), now: () => clock, width: () => width });
  return {
    written,
    line,
    pass: (milliseconds: number) => {
      clock += milliseconds;
    },
  };
}

describe('the line of progress', () => {
  it('shows nothing of what takes less than half a second', () => {
    const { written, line, pass } = terminal(80);
    line('Tirages : 1 %');
    pass(499);
    line('Tirages : 2 %');
    line(null);
    expect(written).toEqual([]);
  });

  it('is replaced at most every tenth of a second, and removed', () => {
    const { written, line, pass } = terminal(80);
    line('Tirages : 1 %');
    pass(500);
    line('Tirages : 2 %');
    pass(99);
    line('Tirages : 3 %');
    pass(1);
    line('Tirages : 4 %');
    line(null);
    line(null);
    expect(written).toEqual([`${ERASE}Tirages : 2 %`, `${ERASE}Tirages : 4 %`, ERASE]);
  });

  it('waits again after it was removed', () => {
    const { written, line, pass } = terminal(80);
    line('Lecture : 1 %');
    pass(500);
    line(null);
    line('Tirages : 1 %');
    expect(written).toEqual([]);
  });

  it('stays within the width of the terminal', () => {
    const { written, line, pass } = terminal(10);
    line('');
    pass(500);
    line('Lecture des foyers : 1 %');
    expect(written).toEqual([`${ERASE}Lecture d`]);
  });
});
