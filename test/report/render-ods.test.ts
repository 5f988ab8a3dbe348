import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderOds, type Table } from '../../src/report/index.ts';

const table: Table = {
  columns: [
    { key: 'name', header: { fr: 'Nom', en: 'Name' }, kind: 'text' },
    { key: 'month', header: { fr: 'Mois', en: 'Month' }, kind: 'month' },
    { key: 'paid', header: { fr: 'Payé', en: 'Paid' }, kind: 'cents' },
    { key: 'local', header: { fr: 'Reçu', en: 'Received' }, kind: 'cents', unit: 'MonA' },
    { key: 'share', header: { fr: 'Part', en: 'Share' }, kind: 'rate' },
  ],
  rows: [{ name: '=1+1', month: '2026-03', paid: 123_456, local: -5, share: '0.76' }],
  total: { name: { fr: 'Total', en: 'Total' }, paid: 123_456 },
};

async function files(): Promise<Readonly<Record<string, string>>> {
  const result = await renderOds({
    title: { fr: 'Budget', en: 'Budget' },
    language: 'fr',
    blocks: [{ kind: 'table', caption: { fr: 'Mois par mois', en: 'By month' }, table }],
  });
  if (!result.ok) throw new Error('fflate is missing');
  expect(strFromU8(result.bytes.slice(30, 84))).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
  return Object.fromEntries(Object.entries(unzipSync(result.bytes)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('renderOds', () => {
  it('writes typed cells, with the total as values', async () => {
    const { 'content.xml': content = '' } = await files();
    const cells = [...content.matchAll(/<table:table-cell [^>]*(?:value-type)[^>]*>.*?<\/table:table-cell>/g)].map(
      ([cell]) =>
        cell
          .replace(/ table:style-name="[^"]*"|office:/g, '')
          .replace(/[\u202F\u00A0]/g, ' ')
          .replace(/<\/?table:table-cell|<\/?text:p>/g, ''),
    );
    expect(cells.slice(6)).toEqual([
      ' value-type="string">=1+1>',
      ' value-type="date" date-value="2026-03-01">mars 2026>',
      ' value-type="currency" currency="EUR" value="1234.56">1 234,56>',
      ' value-type="float" value="-0.05">-0,05>',
      ' value-type="percentage" value="0.76">76 %>',
      ' value-type="string">Total>',
      ' value-type="currency" currency="EUR" value="1234.56">1 234,56>',
    ]);
  });

  it('lists its files, and names no style that it does not have', async () => {
    const { mimetype, 'META-INF/manifest.xml': manifest = '', ...others } = await files();
    expect(mimetype).toBe('application/vnd.oasis.opendocument.spreadsheet');
    expect([...manifest.matchAll(/full-path="([^"]*)"/g)].map(([, path]) => path)).toEqual([
      '/',
      ...Object.keys(others),
    ]);
    const content = Object.values(others).join('');
    const made = new Set([...content.matchAll(/style:name="([^"]*)"/g)].map(([, name]) => name));
    const used = [
      ...content.matchAll(/(?:table:style-name|data-style-name|master-page-name|page-layout-name)="([^"]*)"/g),
    ];
    expect(used.map(([, name]) => name).filter((name) => !made.has(name))).toEqual([]);
  });
});
