import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  assessHousehold,
  type Caisse,
  type CaisseDocument,
  checkCaisse,
  defineCaisse,
} from '../../src/caisse/index.ts';
import { findWarnings } from '../../src/caisse/curves.ts';
import { presets } from '../../src/presets/index.ts';
import { type AnyHousehold, anyHousehold } from '../../src/testing/index.ts';
import { anyCaisseDocument } from '../../src/testing/caisse/any-caisse-document.ts';
import { describeCaisse, type Language, renderAssessment, renderDiagnostic } from '../../src/text/index.ts';
import { errorCases } from '../errors/corpus.ts';
import { faultsIn } from './faults-in.ts';

const LANGUAGES: readonly Language[] = ['fr', 'en'];
const MONTHS = ['2024-01', '2024-06', '2024-07', '2025-01', '2031-12'] as const;

const anyCurrency: fc.Arbitrary<NonNullable<CaisseDocument['currency']>> = fc.constantFrom(
  { code: 'EUR' },
  { code: 'CHF' },
  { code: 'CHF', unit: 'Radis' },
  { code: 'EUR', unit: { singular: { fr: 'Gemme', en: 'Gem' }, plural: { fr: 'Gemmes', en: 'Gems' } } },
);

/** Labels that start with a vowel, differ from the ids, and differ between the languages. */
const LABELS: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  fee: { fr: 'adhésion annuelle', en: 'annual membership fee' },
  sought: { fr: 'aide attendue', en: 'aid looked for' },
  share: { fr: 'effort demandé', en: 'effort asked' },
  soughtShare: { fr: 'effort attendu', en: 'effort looked for' },
  soughtCount: { fr: 'effectif attendu', en: 'number looked for' },
  pension: { fr: 'allocation de retraite', en: 'retirement income' },
  visits: { fr: 'heures de présence', en: 'hours of presence' },
  part: { fr: 'emploi à temps partiel', en: 'part-time work' },
  wage: { fr: 'gain du travail', en: 'earnings of work' },
  garden: { fr: 'espace cultivé', en: 'cultivated land' },
  housing: { fr: 'habitation', en: 'dwelling' },
};

interface Situation extends AnyHousehold {
  readonly caisse: Caisse;
  readonly month: (typeof MONTHS)[number];
}

const labelled = (record: object | undefined): object =>
  Object.fromEntries(
    Object.entries(record ?? {}).map(([name, value]: [string, object]) => [name, { ...value, label: LABELS[name] }]),
  );

const anyDocument: fc.Arbitrary<CaisseDocument> = fc
  .tuple(anyCaisseDocument(), anyCurrency)
  .map(([document, currency]) => ({
    ...document,
    currency,
    parameters: labelled(document.parameters) as NonNullable<CaisseDocument['parameters']>,
    inputs: labelled(document.inputs) as NonNullable<CaisseDocument['inputs']>,
  }));

export const anySituation: fc.Arbitrary<Situation> = fc
  .tuple(anyDocument, fc.constantFrom(...MONTHS))
  .chain(([document, month]) => {
    const caisse: Caisse = defineCaisse<CaisseDocument>(document);
    return anyHousehold(caisse, month).map((drawn) => ({ caisse, month, ...drawn }));
  });

const IDS =
  /\b(?:fee|sought|share|soughtShare|soughtCount|pension|visits|housing|own-(?!rule)[a-z-]+|standard-of-living|consumption-units|housingCosts|parameter\.\w+)\b/;

export const idsIn = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => IDS.test(line.replace(/\[[\w, -]*\]|“[^”]*”|\b(?:housing costs|shared?)\b/g, '')));

it('sentences about a caisse have no fault of language, of currency or of labels', () => {
  fc.assert(
    fc.property(anySituation, ({ caisse, month, household, facts }) => {
      const { document } = caisse;
      const result = assessHousehold(caisse, household, month, { facts });
      for (const language of LANGUAGES) {
        const lines = [
          ...describeCaisse(caisse, { language, month }),
          ...(result.ok ? renderAssessment(result.assessment, caisse, { language }) : []),
        ];
        expect(faultsIn(lines, language, document)).toEqual([]);
        expect(idsIn(lines)).toEqual([]);
      }
    }),
  );
});

it('warnings about a caisse have no fault of language or of currency', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const caisse: Caisse = defineCaisse<CaisseDocument>(document);
      const found = [...checkCaisse(document), ...findWarnings(caisse)];
      for (const language of LANGUAGES) {
        const lines = found.map((diagnostic) => renderDiagnostic(diagnostic, language, document));
        expect(faultsIn(lines, language, document)).toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});

it.each(presets.map((document): [string, CaisseDocument] => [document.id, document]))(
  'the sentences about %s have no fault of language, of currency or of labels',
  (_, document) => {
    const caisse: Caisse = defineCaisse<CaisseDocument>(document);
    for (const { from } of caisse.versions)
      for (const language of LANGUAGES) {
        const found = findWarnings(caisse).map((diagnostic) => renderDiagnostic(diagnostic, language, document));
        const lines = [...describeCaisse(caisse, { language, month: from }), ...found];
        expect(faultsIn(lines, language, document)).toEqual([]);
      }
  },
);

it.each(errorCases().map(({ code, diagnostics }) => ({ code, diagnostics })))(
  'the sentences of $code have no fault of language',
  ({ diagnostics }) => {
    for (const diagnostic of diagnostics().slice(0, 3)) {
      const details = Object.values<unknown>(diagnostic.details).flat().map(String);
      const without = (line: string): string =>
        details.reduce((rest, detail) => (detail.length < 2 ? rest : rest.replaceAll(detail, '…')), line);
      // Sentences quote what is to be typed in the document: 12.50, "2,5 %".
      const typed = (line: string): string =>
        without(line).replace(/"[^"]*"|[“«][^”»]*[”»]|\b\d+\.\d+\b|\b1500\b|\d+\.\d+/g, '…');
      expect(faultsIn([typed(diagnostic.fr)], 'fr')).toEqual([]);
      expect(faultsIn([typed(diagnostic.en)], 'en')).toEqual([]);
    }
  },
);
