import { describe, expect, it } from 'vitest';
import { renderTextTable, type Table } from '../../src/report/index.ts';

const table: Table = {
  columns: [
    { key: 'month', header: { fr: 'Mois', en: 'Month' }, kind: 'month' },
    { key: 'paid', header: { fr: 'Cotisations payées', en: 'Contributions paid' }, kind: 'cents' },
    { key: 'share', header: { fr: 'Part', en: 'Share' }, kind: 'rate' },
  ],
  rows: [
    { month: '2026-11', paid: 123_456, share: '0.025' },
    { month: '2026-12', paid: -5, share: null },
  ],
  total: { month: null, paid: 123_451 },
};

/** Replaces no-break spaces by spaces, for readable expectations. */
const seen = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/[\u202F\u00A0]/g, ' '));

describe('renderTextTable', () => {
  it('aligns digits, puts units in headers, and puts the total below a rule', () => {
    expect(seen(renderTextTable(table, 'fr'))).toEqual([
      'Mois     Cotisations   Part',
      '          payées (€)',
      '───────────────────────────',
      '11/2026     1 234,56  2,5 %',
      '12/2026        -0,05      —',
      '───────────────────────────',
      '            1 234,51',
    ]);
  });

  it('counts a narrow no-break space as one character', () => {
    const [, , , row] = renderTextTable(table, 'fr');
    expect(row).toContain('1\u202F234,56');
    expect(row).toHaveLength(27);
  });

  it('writes English', () => {
    expect(renderTextTable(table, 'en').slice(0, 4)).toEqual([
      'Month    Contributions  Share',
      '              paid (€)',
      '─────────────────────────────',
      '2026-11       1,234.56   2.5%',
    ]);
  });

  it('puts rows side by side', () => {
    expect(seen(renderTextTable(table, 'fr', { rows: 'side-by-side' }))).toEqual([
      'Mois                     11/2026  12/2026',
      '─────────────────────────────────────────',
      'Cotisations payées (€)  1 234,56    -0,05',
      'Part                       2,5 %        —',
    ]);
  });

  it('wraps texts, then moves the last columns to a block that repeats the first column', () => {
    const wide: Table = {
      columns: [
        { key: 'name', header: { fr: 'Nom', en: 'Name' }, kind: 'text' },
        { key: 'a', header: { fr: 'A', en: 'A' }, kind: 'number' },
        { key: 'b', header: { fr: 'B', en: 'B' }, kind: 'number' },
      ],
      rows: [{ name: 'une épicerie solidaire', a: '123456', b: '7890123' }],
    };
    expect(seen(renderTextTable(wide, 'fr', { width: 22 }))).toEqual([
      'Nom                  A',
      '──────────────────────',
      'une épicerie   123 456',
      'solidaire',
      '',
      'Nom                  B',
      '──────────────────────',
      'une          7 890 123',
      'épicerie',
      'solidaire',
    ]);
  });

  it('repeats as many columns as tell the rows apart', () => {
    const text = (key: string, header: string): Table['columns'][number] => ({
      key,
      header: { fr: header, en: header },
      kind: 'text',
    });
    const number = (key: string): Table['columns'][number] => ({ ...text(key, key), kind: 'number' });
    const wide: Table = {
      columns: [text('funder', 'Financeur'), text('year', 'Année'), number('a'), number('b')],
      rows: [
        { funder: 'Ville', year: '2027', a: '1234567', b: '1' },
        { funder: 'Ville', year: '2028', a: '7654321', b: '2' },
      ],
      total: { funder: 'Total', a: '8888888', b: '3' },
    };
    expect(seen(renderTextTable(wide, 'fr', { width: 29 }))).toEqual([
      'Financeur  Année          a',
      '───────────────────────────',
      'Ville      2027   1 234 567',
      'Ville      2028   7 654 321',
      '───────────────────────────',
      'Total             8 888 888',
      '',
      'Financeur  Année  b',
      '───────────────────',
      'Ville      2027   1',
      'Ville      2028   2',
      '───────────────────',
      'Total             3',
    ]);
  });

  it('replaces control characters', () => {
    const hostile: Table = {
      columns: [{ key: 'name', header: { fr: 'Nom', en: 'Name' }, kind: 'text' }],
      rows: [{ name: 'a\u001B[31mb\nc' }],
    };
    expect(renderTextTable(hostile, 'fr').at(-1)).toBe('a [31mb c');
  });
});
