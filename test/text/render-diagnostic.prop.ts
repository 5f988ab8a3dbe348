import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Diagnostic, type DiagnosticCode, error } from '../../src/money/index.ts';
import { sentences } from '../../src/text/diagnostics/sentences.ts';
import { type Language, renderDiagnostic } from '../../src/text/index.ts';

const anyCode = fc.constantFrom(...(Object.keys(sentences) as DiagnosticCode[]));
const anyName = fc.oneof(fc.constantFrom('text', 'limit', 'name', 'from', 'before', '__proto__', 'month'), fc.string());
const anyDetail = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.array(fc.string()));
const anyDetails = fc.dictionary(anyName, anyDetail);

it('every diagnostic has a sentence, whatever its details are', () => {
  fc.assert(
    fc.property(anyCode, anyDetails, fc.constantFrom<Language>('fr', 'en'), (code, details, language) => {
      const diagnostic = { ...error('CAISSE-DOCUMENT-EMPTY', []), code, details } as Diagnostic;
      const text = renderDiagnostic(diagnostic, language);
      expect(text).not.toBe('');
      expect(text).not.toContain('[object');
      expect(renderDiagnostic(diagnostic, language)).toBe(text);
    }),
  );
});
