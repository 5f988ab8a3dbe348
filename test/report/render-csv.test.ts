import { describe, expect, it } from 'vitest';
import { renderCsv, type Table } from '../../src/report/index.ts';

const table: Table = {
  columns: [
    { key: 'name', header: { fr: 'Nom', en: 'Name' }, kind: 'text' },
    { key: 'month', header: { fr: 'Mois', en: 'Month' }, kind: 'month' },
    { key: 'paid', header: { fr: 'Payé', en: 'Paid' }, kind: 'cents' },
    { key: 'share', header: { fr: 'Part', en: 'Share' }, kind: 'rate' },
    { key: 'weight', header: { fr: 'Poids', en: 'Weight' }, kind: 'number', unit: 'kg' },
  ],
  rows: [
    { name: 'Épicerie "du coin"; fruits', month: '2026-11', paid: 123_456_7, share: '0.025', weight: '2.50' },
    { name: '=1+1', month: null, paid: -5, share: null, weight: 22.5 },
  ],
  total: { paid: 1_234_562 },
};

describe('renderCsv', () => {
  it('writes for a French spreadsheet: byte order mark, semicolons, commas, months in words, no units, no total', () => {
    expect(renderCsv(table, 'csv-fr')).toBe(
      '\uFEFFNom;Mois;Payé (€);Part;Poids (kg)\r\n' +
        '"Épicerie ""du coin""; fruits";novembre 2026;12345,67;0,025;2,5\r\n' +
        "'=1+1;;-0,05;;22,5\r\n",
    );
  });

  it.each([
    ['=1', "'=1"],
    ['\n=1', '"\'\n\'=1"'],
    ['\uFF1D1', "'\uFF1D1"],
    ['\uFEFF=1', "'\uFEFF=1"],
    ['\u0000=1', "'\u0000=1"],
    ['\u00A0=1', "'\u00A0=1"],
    ['a,=1', "a,'=1"],
    [',=1', ",'=1"],
    ['a;=1', '"a;\'=1"'],
    ['a, b', 'a, b'],
  ])('neutralizes %j', (text, cell) => {
    const of: Table = { columns: [table.columns[0]!], rows: [{ name: text }] };
    expect(renderCsv(of, 'csv-fr')).toBe(`\uFEFFNom\r\n${cell}\r\n`);
  });

  it('writes for other software: commas, points, keys as headers', () => {
    expect(renderCsv(table, 'csv-data')).toBe(
      'name,month,paid,share,weight\r\n' +
        '"Épicerie ""du coin""; fruits",2026-11,12345.67,0.025,2.5\r\n' +
        "'=1+1,,-0.05,,22.5\r\n",
    );
  });
});
