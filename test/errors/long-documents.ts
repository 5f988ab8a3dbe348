/** Documents that are wrong because they are long: made, not kept. */

/** One document that is made. */
export interface LongDocument {
  readonly code: string;
  readonly expected: string;
  /** What it is, for the page of errors. */
  readonly shown: string;
  readonly text: () => string;
  /** Whether it is a household; a caisse otherwise. */
  readonly household?: boolean;
}

const head = 'schema: 1\nid: exemple\nname: Exemple\n';
const rules = 'rules:\n  - from: 2026-01\n    contribution: { kind: none }\n    allocation: { kind: none }\n';
const times = (count: number, line: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => line(place)).join('');

/** The documents. */
export const longDocuments: readonly LongDocument[] = [
  {
    code: 'CAISSE-DOCUMENT-TOO-LARGE',
    expected: 'CAISSE-DOCUMENT-TOO-LARGE -',
    shown: '# un million de caractères et un de plus · a million characters and one more',
    text: () => '#'.repeat(1_000_001),
  },
  {
    code: 'CAISSE-TOO-MANY-ITEMS',
    expected: 'CAISSE-TOO-MANY-ITEMS 4:7 gaps',
    shown: 'gaps: # 1 001 lignes · 1,001 lines',
    text: () => `${head}gaps: [${times(1001, () => 'x, ')}]\n${rules}`,
  },
  {
    code: 'CAISSE-RULE-TOO-DEEP',
    expected: 'CAISSE-RULE-TOO-DEEP 105:29 quantities.q100.rule',
    shown: `quantities: # cent grandeurs, chacune calculée sur la précédente · a hundred quantities, each computed from the one before
  q1:
    kind: rule
    rule: { kind: max, of: [{ kind: quantity, name: q0 }] }`,
    text: () =>
      `${head}quantities:\n  q0: { kind: rule, rule: { kind: input, name: income } }\n${times(
        100,
        (place) => `  q${place + 1}: { kind: rule, rule: { kind: max, of: [{ kind: quantity, name: q${place} }] } }\n`,
      )}${rules}`,
  },
  {
    code: 'CAISSE-HOUSEHOLD-TOO-LARGE',
    expected: 'CAISSE-HOUSEHOLD-TOO-LARGE 2:3 members',
    shown: 'members: # 10 001 personnes · 10,001 persons',
    text: () => `members:\n${times(10_001, () => '  - age: 41\n')}`,
    household: true,
  },
];
