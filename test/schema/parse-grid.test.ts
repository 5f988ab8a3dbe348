import { describe, expect, it } from 'vitest';
import { parseGridAnswers } from '../../src/schema/index.ts';

const of = (place: string, at: string, km: number): string =>
  `- place: ${place}\n  at: ${at}\n  answers: { km: ${km} }\n`;

describe('parseGridAnswers', () => {
  it('leaves out the second answers of a place on one day, and names them', () => {
    const read = parseGridAnswers(
      of('ferme', '2026-11-27', 5) +
        of('ferme', '2026-11-27', 7) +
        of('ferme', '2026-11-28', 8) +
        of('fournil', '2026-11-27', 9),
    );
    if (!read.ok) throw new Error('refused');
    expect(read.answers.map(({ answers }) => answers['km'])).toEqual([5, 8, 9]);
    expect(read.problems).toMatchObject([
      { code: 'CAISSE-ANSWERS-TWICE', line: 4, details: { place: 'ferme', at: '2026-11-27' } },
    ]);
    const [placed] = read.place(1)([{ code: 'CAISSE-DAY', severity: 'error', path: ['at'], details: { text: 'x' } }]);
    expect(placed?.line).toBe(8);
  });

  it('reads the answers of one place that are no list', () => {
    expect(parseGridAnswers('place: ferme\nat: 2026-11-27\nanswers: { km: 5 }\n')).toMatchObject({
      ok: true,
      problems: [],
      answers: [{ place: 'ferme' }],
    });
  });
});
