import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { formatDecimal } from '../../src/money/index.ts';
import { renderTextTable } from '../../src/report/index.ts';
import { anyTable } from './any-table.ts';

describe('renderTextTable', () => {
  // Two number columns and their gap may need more than 60 characters, and numbers are not wrapped.
  test.prop([anyTable, fc.integer({ min: 80, max: 200 }), fc.constantFrom('fr' as const, 'en' as const)])(
    'a text table is no wider than its width',
    (table, width, language) => {
      for (const line of renderTextTable(table, language, { width })) {
        expect(Array.from(line.normalize('NFC').replace(/\p{M}/gu, '')).length).toBeLessThanOrEqual(width);
      }
    },
  );

  test.prop([anyTable, fc.integer({ min: 20, max: 200 }), fc.constantFrom('below' as const, 'side-by-side' as const)])(
    'no number of a text table is ever broken',
    (table, width, rows) => {
      const text = renderTextTable(table, 'fr', { width, rows }).join('\n');
      for (const { key, kind } of table.columns.slice(1)) {
        if (kind !== 'number') continue;
        for (const row of table.rows) {
          const cell = row[key];
          if (typeof cell === 'string') expect(text).toContain(formatDecimal(cell, 'fr'));
        }
      }
    },
  );

  test.prop([anyTable, fc.integer({ min: 80, max: 200 }), fc.stringMatching(/^[a-zé-]{11,28}$/)])(
    'no word of up to 28 characters of a text table is broken',
    (table, width, word) => {
      const texts = table.columns.filter(({ kind }) => kind === 'text');
      const rows = table.rows.map((row) => ({ ...row, ...Object.fromEntries(texts.map(({ key }) => [key, word])) }));
      if (rows.length === 0 || texts.length === 0) return;
      expect(renderTextTable({ ...table, rows }, 'fr', { width }).join('\n')).toContain(word);
    },
  );
});
