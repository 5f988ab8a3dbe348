import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { STYLE_HASH, STYLE_SHEET } from '../../src/report/html/style-sheet.ts';

it('has the hash by which the policy of a report allows it', () => {
  expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE_SHEET).digest('base64')}`);
});

it('asks for nothing outside the file', () => {
  expect(STYLE_SHEET).not.toMatch(/url\(|@import|https?:|[<&]/);
});
