import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { renderTextTable } from '../../src/report/index.ts';
import { anyTable } from './any-table.ts';

describe('renderTextTable', () => {
  // Two number columns and their gap take more than 60 characters at worst: a table cannot be narrower than its numbers.
  test.prop([anyTable, fc.integer({ min: 80, max: 200 }), fc.constantFrom('fr' as const, 'en' as const)])(
    'a text table is no wider than asked',
    (table, width, language) => {
      for (const line of renderTextTable(table, language, { width })) {
        expect(Array.from(line.normalize('NFC').replace(/\p{M}/gu, '')).length).toBeLessThanOrEqual(width);
      }
    },
  );
});
