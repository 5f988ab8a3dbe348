import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnProfile, profileCsv } from '../../src/population/index.ts';

/** The profile of a table of one column beside an unrelated one. */
function profileOf(cells: readonly string[]): ColumnProfile {
  const result = profileCsv(['a;b', ...cells.map((cell) => `${cell};x`)].join('\n'));
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.profile.columns[0]!;
}

const anyCents = fc.integer({ min: -100_000, max: 100_000 });
const textOf = (cents: number): string => String(cents / 100);

/** A few cells without a value among others. */
const withGaps = (cells: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.array(fc.constantFrom('', ' '), { maxLength: 3 }).chain((empty) => {
    const all = [...cells, ...empty];
    return fc.shuffledSubarray(all, { minLength: all.length });
  });

describe('profileCsv', () => {
  it('a column of numbers has its smallest and its largest number, in any order', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyCents, { minLength: 1, maxLength: 9 })
          .chain((cents) => fc.tuple(fc.constant(cents), withGaps(cents.map(textOf)))),
        ([cents, cells]) => {
          const [smallest, largest] = [Math.min(...cents), Math.max(...cents)].map(textOf);
          const missing = cells.length - cents.length;
          expect(profileOf(cells)).toEqual({ name: 'a', kind: 'number', missing, smallest, largest });
        },
      ),
    );
  });

  it('one word among numbers makes a column of words, in any order', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(fc.array(anyCents, { maxLength: 9 }), fc.constantFrom('Grenoble', 'x1', '12 rue'))
          .chain(([cents, word]) => withGaps([...cents.map(textOf), word])),
        (cells) => {
          const known = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
          const sorted = [...known].sort();
          const [smallest, largest] = [sorted[0], sorted.at(-1)];
          const missing = cells.length - known.length;
          expect(profileOf(cells)).toEqual({ name: 'a', kind: 'word', missing, smallest, largest });
        },
      ),
    );
  });

  it('a column without values is empty', () => {
    const empty = { name: 'a', kind: 'empty', missing: 2, smallest: null, largest: null };
    expect(profileOf(['', ' '])).toEqual(empty);
  });

  it('refuses a column that occurs twice, and a text without rows', () => {
    const codes = ['a;a\n1;2\n', 'a;b\n'].map((text) => {
      const result = profileCsv(text);
      return result.ok ? [] : result.diagnostics.map(({ code }) => code);
    });
    expect(codes).toEqual([['CAISSE-CSV-COLUMN-DUPLICATE'], ['CAISSE-CSV-EMPTY']]);
  });
});
