import { describe, expect, it } from 'vitest';
import { findWarnings } from '../../src/caisse/curves.ts';
import { type CaisseDocument, checkCaisse, defineCaisse, lowerCaisse } from '../../src/caisse/index.ts';
import { CaisseError, type Diagnostic } from '../../src/money/index.ts';

const document: CaisseDocument = {
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  sources: { page: { checked: '2024-01' } },
  quantities: { quotient: { kind: 'standard-of-living' } },
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'flat', amount: { value: 20, source: 'page' } },
      allocation: { kind: 'flat', amount: 100 },
    },
  ],
  scenarios: {
    essai: {
      label: 'Essai',
      start: '2026-01',
      months: 3,
      groups: [{ label: 'foyers', households: 10, household: { members: [{}] } }],
    },
  },
};

const wrong: CaisseDocument = {
  ...document,
  rules: [
    { from: '2026-13', contribution: { kind: 'flat', amount: -1 }, allocation: { kind: 'flat', amount: 'cent' } },
  ],
};

const said = (diagnostics: readonly Diagnostic[]): readonly unknown[] =>
  diagnostics.map(({ code, severity, path }) => [code, severity, path.join('.')]);

const everyProblem = [
  ['CAISSE-MONTH', 'error', 'rules.0.from'],
  ['CAISSE-NUMBER-UNREADABLE', 'error', 'rules.0.allocation.amount'],
  ['CAISSE-FIGURE-NEGATIVE', 'error', 'rules.0.contribution.amount'],
];

describe('defineCaisse', () => {
  it('keeps the document unchanged and lowers all versions and scenarios', () => {
    const before = JSON.stringify(document);
    const caisse = defineCaisse<CaisseDocument>(document);
    expect(caisse.document).toEqual(document);
    expect(JSON.stringify(document)).toBe(before);
    expect(caisse.versions.map(({ from }) => from)).toEqual(['2026-01']);
    expect(Object.keys(caisse.scenarios)).toEqual(['essai']);
  });

  it('copies and freezes the document: a later change of the original changes nothing', () => {
    const changed = structuredClone(document) as unknown as {
      name: string;
      rules: { contribution: { amount: unknown } }[];
    };
    const caisse = defineCaisse(changed as unknown as CaisseDocument);
    changed.name = 'Autre';
    changed.rules[0]!.contribution.amount = 999;
    expect(caisse.document).toEqual(document);
    expect(() => {
      (caisse.document as { name: string }).name = 'Autre';
    }).toThrow(TypeError);
    expect(Object.isFrozen(caisse.document.rules[0]?.contribution)).toBe(true);
  });

  it('accepts a frozen document', () => {
    const freeze = <T>(data: T): T => {
      if (typeof data === 'object' && data !== null) Object.values(data).forEach(freeze);
      return Object.freeze(data);
    };
    expect(defineCaisse<CaisseDocument>(freeze(structuredClone(document))).versions).toEqual(
      defineCaisse<CaisseDocument>(document).versions,
    );
  });

  it('throws one error with all problems', () => {
    const thrown = (() => {
      try {
        return defineCaisse<CaisseDocument>(wrong);
      } catch (problem) {
        return problem;
      }
    })();
    expect(thrown).toBeInstanceOf(CaisseError);
    const { diagnostics } = thrown as CaisseError;
    expect(diagnostics.map(({ code, severity, path }) => [code, severity, path.join('.')])).toEqual(everyProblem);
  });

  it('does not throw a warning', () => {
    const falling: CaisseDocument = {
      ...document,
      rules: [
        {
          from: '2026-01',
          contribution: {
            kind: 'steps',
            base: 'income',
            brackets: [
              { from: 0, amount: 50 },
              { from: 1000, amount: 20 },
            ],
          },
          allocation: { kind: 'flat', amount: 100 },
        },
      ],
    };
    expect(said(findWarnings(defineCaisse<CaisseDocument>(falling)))).toContainEqual([
      'CAISSE-WARN-CONTRIBUTION-FALLS',
      'warning',
      'rules.0.contribution',
    ]);
  });
});

describe('checkCaisse', () => {
  it('reports all problems without throwing', () => {
    expect(said(checkCaisse(wrong))).toEqual(everyProblem);
    expect(lowerCaisse(wrong)).toMatchObject({ ok: false });
  });
});

/** Data that TypeScript refuses. */
const untyped = (data: unknown): CaisseDocument => data as CaisseDocument;
const [rules] = document.rules;

describe('the shape of a document is checked at run time', () => {
  it.each([
    [
      'a misspelt option',
      { ...rules, contribution: { ...rules?.contribution, minimun: 10 } },
      'rules.0.contribution.minimun',
      'minimum',
    ],
    ['a misspelt decision', { ...rules, eligibilty: { kind: 'membership' } }, 'rules.0.eligibilty', 'eligibility'],
  ])('%s is an unknown key with the nearest one', (_, version, path, close) => {
    const [problem, ...others] = checkCaisse(untyped({ ...document, rules: [version] }));
    expect(problem).toMatchObject({ code: 'CAISSE-KEY-UNKNOWN', details: { nearest: close } });
    expect([problem?.path.join('.'), others]).toEqual([path, []]);
  });

  it('a wrong kind and another schema are diagnostics', () => {
    const contribution = { kind: 'proportionnal', base: 'income', rate: '1 %' };
    expect(said(checkCaisse(untyped({ ...document, rules: [{ ...rules, contribution }] })))).toEqual([
      ['CAISSE-KIND-UNKNOWN', 'error', 'rules.0.contribution.kind'],
    ]);
    expect(said(checkCaisse(untyped({ ...document, schema: 2 })))).toEqual([
      ['CAISSE-VALUE-UNKNOWN', 'error', 'schema'],
    ]);
    expect(() => defineCaisse(untyped({ ...document, schema: 2 }))).toThrow(CaisseError);
  });

  it.each([null, undefined, 3, 'schema: 1', [], new Map()])('%s is not a document', (data) => {
    expect(said(checkCaisse(untyped(data)))).toEqual([['CAISSE-DOCUMENT-SHAPE', 'error', '']]);
    expect(() => defineCaisse(untyped(data))).toThrow(CaisseError);
  });
});

describe('findWarnings', () => {
  it.each([
    [undefined, []],
    ['2024-06', []],
    ['2025-01', []],
    ['2025-02', [['CAISSE-WARN-FIGURE-OUTDATED', 'warning', 'sources.page.checked']]],
    ['2029-01', [['CAISSE-WARN-FIGURE-OUTDATED', 'warning', 'sources.page.checked']]],
  ])('as of %s finds old figures', (asOf, expected) => {
    expect(said(findWarnings(defineCaisse(document), asOf === undefined ? {} : { asOf }))).toEqual(expected);
  });

  it('refuses an `asOf` that is not a month', () => {
    expect(() => findWarnings(defineCaisse(document), { asOf: '2029' })).toThrow(RangeError);
  });
});
