import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { formatDecimal } from '../../src/money/index.ts';
import { renderTextTable, type Table } from '../../src/report/index.ts';
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

  test.prop([fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 9 }), fc.integer({ min: 80, max: 120 })])(
    'the blocks of a text table tell its rows apart',
    (heads, amounts, width) => {
      const column = (kind: 'text' | 'cents', key: string): Table['columns'][number] => ({
        key,
        header: { fr: key, en: key },
        kind,
      });
      const names = Array.from({ length: heads }, (_, place) => `n${place}`);
      const keys = Array.from({ length: amounts }, (_, place) => `a${place}`);
      const rows = [0, 1].map((last) => ({
        ...Object.fromEntries(names.map((key, place) => [key, place === heads - 1 ? `v${last}` : 'v'])),
        ...Object.fromEntries(keys.map((key) => [key, 123_456_789_012])),
      }));
      const table = {
        columns: [...names.map((key) => column('text', key)), ...keys.map((key) => column('cents', key))],
        rows,
      };
      const blocks = renderTextTable(table, 'fr', { width }).join('\n').split('\n\n');
      for (const block of blocks) expect(new Set(block.split('\n').slice(2)).size).toBe(2);
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
