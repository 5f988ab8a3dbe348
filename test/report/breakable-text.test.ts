import { expect, it } from 'vitest';
import { breakableText } from '../../src/report/html/breakable-text.ts';

it.each([
  ['What is missing: −€73,200', 'What is missing: −\u2060€73,200'],
  ['Subvention de 80 000 €', 'Subvention de 80\u00A0000\u00A0€'],
  ['1 250 000 €, soit 12 %', '1\u00A0250\u00A0000\u00A0€, soit 12\u00A0%'],
  ['en 2026 120 foyers', 'en 2026\u00A0120 foyers'],
  ['12 mois, 3 places, 2026 1200', '12 mois, 3 places, 2026 1200'],
])('keeps the amounts of %s on one line', (written, expected) => {
  expect(breakableText(written)).toBe(expected);
});
