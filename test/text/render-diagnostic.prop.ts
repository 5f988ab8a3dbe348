import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DiagnosticCode, DiagnosticDetails } from '../../src/money/index.ts';
import { sentencesOf } from '../../src/text/diagnostics/sentences.ts';
import { type Language, renderDiagnostic } from '../../src/text/index.ts';

const anyCode = fc.oneof(
  fc.constantFrom(...(Object.keys(sentencesOf.fr) as DiagnosticCode[])),
  fc.string().map((text): DiagnosticCode => `CAISSE-${text}`),
);
const anyName = fc.oneof(fc.constantFrom('text', 'limit', 'name', 'from', 'before', '__proto__', 'month'), fc.string());
const anyDetail = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.array(fc.string()));
const anyDetails: fc.Arbitrary<DiagnosticDetails> = fc.dictionary(anyName, anyDetail);

it('a diagnostic has words whatever its code and details are', () => {
  fc.assert(
    fc.property(anyCode, anyDetails, fc.constantFrom<Language>('fr', 'en'), (code, details, language) => {
      const diagnostic = { code, severity: 'error', path: [], details } as const;
      const text = renderDiagnostic(diagnostic, language);
      expect(text).not.toBe('');
      expect(text).not.toContain('[object');
      expect(renderDiagnostic(diagnostic, language)).toBe(text);
    }),
  );
});
