import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { errorCases, firstOf } from './corpus.ts';

/** Codes that no document and no household provokes. */
const elsewhere: Readonly<Record<string, string>> = {
  'CAISSE-CURVE-INPUT-UNKNOWN': 'a curve along something that the rules do not read',
  'CAISSE-CURVE-RANGE': 'a curve between ends that cannot be',
  'CAISSE-CURVE-TOO-MANY-SEGMENTS': 'a curve that turns too often',
  'CAISSE-COLUMN-MISSING': 'a table of households',
  'CAISSE-COLUMN-KIND': 'a table of households',
  'CAISSE-COLUMN-DECIMALS': 'a table of households',
  'CAISSE-COLUMN-RANGE': 'a table of households',
  'CAISSE-COLUMN-OPTION-UNKNOWN': 'a table of households',
  'CAISSE-COLUMN-LENGTH': 'a table of households',
  'CAISSE-GROUP-COLUMN-MISSING': 'a table of households',
  'CAISSE-GROUPS-TOO-MANY': 'a table of households',
  'CAISSE-CSV-QUOTE': 'a table of households',
  'CAISSE-CSV-CELLS': 'a table of households',
  'CAISSE-CSV-COLUMN-DUPLICATE': 'a table of households',
  'CAISSE-CSV-EMPTY': 'a table of households',
  'CAISSE-MEMBERS-COUNT': 'a table of households',
  'CAISSE-INSTANT-TOTALS-INPUTS': 'a table of households',
  'CAISSE-WEIGHT': 'a table of households',
  'CAISSE-ROWS-INVALID': 'a table of households',
  'CAISSE-FILE-NOT-PARQUET': 'a table of households',
  'CAISSE-DUCKDB-MISSING': 'a table of households',
  'CAISSE-FILE-DIRECTORY': 'a path on the command line',
  'CAISSE-FILE-MISSING': 'a path on the command line',
  'CAISSE-FILE-UNREADABLE': 'a path on the command line',
  'CAISSE-FILE-UNWRITABLE': 'a path on the command line',
  'CAISSE-PRESET-UNKNOWN': 'a name on the command line',
  'CAISSE-FUND-NO-SCENARIO': 'a caisse without scenarios on the command line',
  'CAISSE-NOT-A-POOL': 'a pool that is computed in code',
  'CAISSE-PLAN-TOO-LARGE': 'a plan for many households, made in code',
  'CAISSE-RULE-TOO-MANY-BRACKETS': 'a rule made in code; the lists of a document are bounded before',
  'CAISSE-RULE-NUMBER-UNREADABLE': 'a rule made in code; the figures of a document are read before',
};

const tests = fileURLToPath(new URL('../', import.meta.url));
const sources = fileURLToPath(new URL('../../src/', import.meta.url));

/** Codes as the sources write them, comments aside. */
function codesInSources(): readonly string[] {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const codes = files.flatMap((name) => {
    const text = readFileSync(sources + name, 'utf8').replace(/^ *(\/\*\*|\*|\/\/).*$/gm, '');
    return [...text.matchAll(/'(CAISSE-[A-Z0-9-]+)'/g)].map(([, code]) => code!);
  });
  return [...new Set(codes)].sort();
}

describe.each(errorCases())('$code', ({ file, expected, diagnostics }) => {
  const found = diagnostics();

  it(`is what ${file} says first`, () => {
    expect(firstOf(found)).toBe(expected);
  });

  it('says what is wrong and how to mend it, in both languages', () => {
    const { fr, en } = found[0]!;
    expect(fr).not.toBe(en);
    for (const sentence of [fr, en]) {
      expect(sentence).toMatch(/^.{10,}?[.!?»”]\s.{5,}[.!?»”]$/su);
      expect(sentence).not.toMatch(/CAISSE-|[{}]|undefined|NaN|\[object/);
    }
  });
});

describe('the documents of errors', () => {
  const codes = errorCases().map(({ code }) => code);

  it('are one for each code', () => {
    expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
  });

  it('are there for every code of the sources', () => {
    expect(codesInSources().filter((code) => !(code in elsewhere))).toEqual([...codes].sort());
  });

  it('leave out only codes that exist and have another place', () => {
    const known = codesInSources();
    expect(Object.keys(elsewhere).filter((code) => !known.includes(code) || codes.includes(code))).toEqual([]);
  });

  it('leave out only codes that another test provokes', () => {
    const others = readdirSync(tests, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('errors.test.ts'))
      .map((name) => readFileSync(tests + name, 'utf8'));
    expect(Object.keys(elsewhere).filter((code) => !others.some((text) => text.includes(`'${code}'`)))).toEqual([]);
  });
});
