import { expect, it } from 'vitest';
import { type Table, withoutIdleColumns } from '../../src/report/index.ts';

const header = { fr: 'Colonne', en: 'Column' };

it('keeps a balance of zero, and removes flows of zero and counts without change', () => {
  const table: Table = {
    columns: [
      { key: 'month', header, kind: 'month' },
      { key: 'households', header, kind: 'number' },
      { key: 'costs', header, kind: 'cents' },
      { key: 'netReserve', header, kind: 'cents', isBalance: true },
    ],
    rows: ['2026-01', '2026-02'].map((month) => ({ month, households: 30, costs: 0, netReserve: 0 })),
  };
  expect(withoutIdleColumns(table).columns.map(({ key }) => key)).toEqual(['month', 'netReserve']);
});
