import { describe, expect, it } from 'vitest';
import { parseCaisse } from '../../src/schema/index.ts';

const found = (text: string): readonly string[] => {
  const parsed = parseCaisse(text);
  return parsed.ok ? [] : parsed.diagnostics.map(({ code, line, path }) => `${line ?? '-'} ${code} ${path.join('.')}`);
};

const HEAD = 'schema: 1\nid: exemple\nname: Exemple\nrules:\n  - from: 2026-01\n';

describe('all errors of a document come in one go', () => {
  it('those inside a misspelt key', () => {
    expect(
      found(`${HEAD}    cotisation: { kind: flat, montant: -5, sourc: page }\n    allocation: { kind: none }\n`),
    ).toEqual([
      '6 CAISSE-KEY-UNKNOWN rules.0.cotisation',
      '6 CAISSE-KEY-UNKNOWN rules.0.cotisation.montant',
      '6 CAISSE-FIGURE-NEGATIVE rules.0.cotisation.montant',
      '6 CAISSE-KEY-UNKNOWN rules.0.cotisation.sourc',
      '6 CAISSE-SOURCE-UNKNOWN rules.0.cotisation.sourc',
    ]);
  });

  it('those inside a misspelt key beside an item of a list that is no group', () => {
    expect(
      found(
        `${HEAD}    eligibility: { kind: all, of: [5] }\n    cotisation: { kind: flat, montant: 5 }\n    allocation: { kind: none }\n`,
      ),
    ).toEqual([
      '6 CAISSE-TYPE rules.0.eligibility.of.0',
      '7 CAISSE-KEY-UNKNOWN rules.0.cotisation',
      '7 CAISSE-KEY-UNKNOWN rules.0.cotisation.montant',
    ]);
  });

  it('those of a misspelt kind', () => {
    expect(
      found(`${HEAD}    contribution: { kind: proportionel, base: revenu, rat: 5 }\n    allocation: { kind: none }\n`),
    ).toEqual([
      '6 CAISSE-KIND-UNKNOWN rules.0.contribution.kind',
      '6 CAISSE-QUANTITY-UNKNOWN rules.0.contribution.base',
      '6 CAISSE-KEY-UNKNOWN rules.0.contribution.rat',
      '6 CAISSE-RATE-LOOKS-LIKE-PERCENT rules.0.contribution.rat',
    ]);
  });

  it('those of keys with one level of indentation too few', () => {
    expect(
      found(`${HEAD}    contribution:\n    kind: flat\n    amount: -10\n    allocation: { kind: none }\n`),
    ).toEqual([
      '7 CAISSE-KEY-NOT-INSIDE rules.0.kind',
      '8 CAISSE-KEY-NOT-INSIDE rules.0.amount',
      '8 CAISSE-FIGURE-NEGATIVE rules.0.amount',
    ]);
  });

  it('those inside a list without dashes', () => {
    expect(
      found('schema: 1\nid: exemple\nname: Exemple\nrules:\n  from: 2026-01\n  alocation: { kind: none }\n'),
    ).toEqual(['5 CAISSE-YAML-DASH rules', '5 CAISSE-RULES-MISSING rules', '6 CAISSE-KEY-UNKNOWN rules.alocation']);
  });

  it('those of the rules beside those of the shape, without those that a left-out part causes', () => {
    expect(
      found(
        `${HEAD}    contribution: { kind: flat, amount: -5, source: page }\n    allocation: { kind: flat, amount: true }\nsources: 12\n`,
      ),
    ).toEqual([
      '6 CAISSE-FIGURE-NEGATIVE rules.0.contribution.amount',
      '7 CAISSE-TYPE rules.0.allocation.amount',
      '8 CAISSE-TYPE sources',
    ]);
  });

  it('those of single values beside those of the shape', () => {
    expect(found(`${HEAD}    contribution: { kind: flat, amount: 0x10 }\n    allocation: { kin: none }\n`)).toEqual([
      '6 CAISSE-YAML-NUMBER-BASE rules.0.contribution.amount',
      '7 CAISSE-KEY-MISSING rules.0.allocation.kind',
    ]);
  });

  it('those of several single values, once each', () => {
    expect(
      found(`${HEAD}    contribution: { kind: flat, amount: 0x10 }\n    allocation: { kind: flat, amount: 0x20 }\n`),
    ).toEqual([
      '6 CAISSE-YAML-NUMBER-BASE rules.0.contribution.amount',
      '7 CAISSE-YAML-NUMBER-BASE rules.0.allocation.amount',
    ]);
  });
});
