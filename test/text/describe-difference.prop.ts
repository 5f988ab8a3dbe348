import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import { type Caisse, type CaisseDocument, lowerCaisse, type LoweredVersion, rulesAt } from '../../src/caisse/index.ts';
import {
  ALLOCATION_OPTIONS,
  allocationKindOf,
  CONTRIBUTION_OPTIONS,
  contributionKindOf,
  type FieldShapes,
  quantityKindOf,
  readInputs,
} from '../../src/caisse/kinds.ts';
import { exact, parseDecimalText, toPlainText } from '../../src/money/index.ts';
import { anyCaisseDocument } from '../../src/testing/caisse/any-caisse-document.ts';
import { anyAccountRules } from '../../src/testing/caisse/any-account-rules.ts';
import { anyConventionnement, REGISTERS } from '../../src/testing/caisse/any-conventionnement.ts';
import { describeDifference, type DescribedDifference } from '../../src/text/index.ts';
import { documentOf } from '../conventionnement/any-conventionnement.ts';
import { anyChange } from './any-change.ts';
import { faultsIn } from './faults-in.ts';

const MONTHS = ['2024-01', '2024-07', '2025-01'] as const;

/** A caisse that differs in one value from another; the same one where the changed document has errors. */
const anyChanged = anyCaisseDocument().chain((document) =>
  anyChange(document).map((changed) => ({ document, changed })),
);

const anyTwo = fc.tuple(anyCaisseDocument(), anyCaisseDocument()).map(([document, other]) => ({
  document,
  changed: {
    ...document,
    unit: other.unit ?? 'household',
    rules: other.rules,
    quantities: other.quantities!,
    ...REGISTERS,
  },
}));

const anyPair = fc.oneof({ weight: 3, arbitrary: anyChanged }, { weight: 1, arbitrary: anyTwo });

const lowered = (document: CaisseDocument): Caisse | undefined => {
  const result = lowerCaisse(document);
  return result.ok ? result.caisse : undefined;
};

/** What the readings of a version read: its rules, with numbers by their value. */
function readingsOf(version: LoweredVersion): string {
  const { eligibility, contribution, allocation, takesPart, flows, unit, accounts, conventionnement } = version;
  // `source` and `rated` hold the document as it is written, not what is computed from it.
  const { source: _, rated: __, ...paid } = contribution;
  const { source: ___, ...received } = allocation;
  const read = {
    unit,
    eligibility: eligibility.rule,
    paid,
    received,
    takesPart,
    flows,
    inputs: readInputs(version),
    accounts: accountsRead(accounts),
    conventionnement: conventionRead(conventionnement),
  };
  return JSON.stringify(read, (key, value: unknown) => {
    if (key === 'path' || key === 'label' || key === 'item') return undefined;
    if (key === 'labels') return [...new Set(value as readonly string[])].sort();
    if (value instanceof Map)
      return [...(value as Map<string, unknown>)].sort(([one], [other]) => (one < other ? -1 : 1));
    if (value instanceof Set) return [...(value as Set<string>)].sort();
    if (typeof value === 'number') return toPlainText(exact(String(value)));
    if (typeof value !== 'string') return value;
    const number = parseDecimalText(value);
    return number.ok ? toPlainText(exact(number.text)) : value;
  });
}

/** The rules of accounts without what supports them; credit that expires at the end of its month stays in the fund. */
function accountsRead(accounts: LoweredVersion['accounts']): unknown {
  if (accounts === null) return null;
  const { source, carriedAtMost, overdraft, offlineAtMost } = accounts;
  const { unspent, unpaid, paused, atLeave, transfers, holdMinutes, refundMonths } = source;
  const isSame = typeof unspent === 'object' && unspent.expiresAfter === 0;
  const read = { unpaid, paused, atLeave, transfers, holdMinutes, refundMonths };
  return { carriedAtMost, overdraft, offlineAtMost, unspent: isSame ? 'stays-in-fund' : unspent, ...read };
}

/** What covers of baskets read of a conventionnement: its rules, ceilings and registers in lowered form. */
function conventionRead(conventionnement: LoweredVersion['conventionnement']): unknown {
  if (conventionnement === undefined) return null;
  const { unlisted, rules, ceilings, registers } = conventionnement;
  return {
    unlisted,
    rules: rules.map(({ source: { from, until }, ...rule }) => ({ ...rule, from, until })),
    ceilings: ceilings.map(({ source: _, ...ceiling }) => ceiling),
    registers,
  };
}

/** A sentence without the texts that it quotes, which have their own tests. */
const withoutQuotes = (sentence: string): string =>
  sentence.replace(/“[^”]*”/g, '“…”').replace(/«[^»]*»/g, '«\u202F…\u202F»');

function differencesOf(before: Caisse, after: Caisse, month: string): readonly DescribedDifference[] {
  const compared = describeDifference(before, after, { month });
  expect(compared.ok).toBe(true);
  return compared.ok ? compared.differences : [];
}

/** A small caisse with a conventionnement and rules of accounts that change in one value or in one key. */
const anyDecisionsChanged = fc
  .tuple(anyConventionnement, anyAccountRules())
  .map(([conventionnement, accounts]): CaisseDocument => {
    const document = documentOf(conventionnement);
    const [version] = document.rules;
    return { ...document, rules: [{ ...version!, from: '2024-01', accounts }] };
  })
  .chain((document) => {
    const [version] = document.rules;
    // One key of a decision as another decision has it.
    const others = fc
      .tuple(
        fc.constantFrom('conventionnement' as const, 'accounts' as const),
        fc.record({ conventionnement: anyConventionnement, accounts: anyAccountRules() }),
        fc.nat(),
      )
      .map(([part, parts, drawn]): CaisseDocument => {
        const entries: [string, unknown][] = Object.entries(parts[part]);
        const [key, value] = entries[drawn % entries.length]!;
        return { ...document, rules: [{ ...version!, [part]: { ...version![part], [key]: value } }] };
      });
    return fc
      .oneof({ weight: 1, arbitrary: anyChange(document) }, { weight: 1, arbitrary: others })
      .map((changed) => ({ document, changed }));
  });

test.prop(
  [
    fc.oneof({ weight: 1, arbitrary: anyPair }, { weight: 5, arbitrary: anyDecisionsChanged }),
    fc.constantFrom(...MONTHS),
  ],
  { numRuns: 500 },
)('two versions of rules that differ in a reading have a difference in words', ({ document, changed }, month) => {
  const [before, after] = [lowered(document), lowered(changed)];
  if (before === undefined || after === undefined) return;
  const [left, right] = [rulesAt(before, month), rulesAt(after, month)];
  if (!left.ok || !right.ok) return;
  const found = differencesOf(before, after, month);
  if (found.length === 0) expect(readingsOf(right.version)).toBe(readingsOf(left.version));
  for (const { sentence } of found) {
    for (const language of ['fr', 'en'] as const) {
      expect(sentence[language]).toMatch(/^\p{Lu}.*\.$/u);
      expect(faultsIn([withoutQuotes(sentence[language])], language)).toEqual([]);
    }
  }
});

/** A definition with the default of each option that is left out. */
function withDefaults<Part extends object>(part: Part, fields: FieldShapes, taken: readonly string[]): Part {
  const defaults = Object.entries(fields).filter(
    ([key, { byDefault }]) => byDefault !== undefined && taken.includes(key),
  );
  return { ...Object.fromEntries(defaults.map(([key, { byDefault }]) => [key, byDefault])), ...part };
}

test.prop([anyCaisseDocument(), fc.constantFrom(...MONTHS)])(
  'an option written out with its default value changes nothing',
  (document, month) => {
    const written: CaisseDocument = {
      ...document,
      quantities: Object.fromEntries(
        Object.entries(document.quantities ?? {}).map(([name, quantity]) => {
          const { fields } = quantityKindOf(quantity);
          return [name, withDefaults(quantity, fields, Object.keys(fields))];
        }),
      ),
      rules: document.rules.map(({ contribution, allocation, ...version }) => ({
        ...version,
        ...(contribution === undefined
          ? {}
          : {
              contribution: withDefaults(
                contribution,
                CONTRIBUTION_OPTIONS,
                contributionKindOf(contribution).options(contribution.choice),
              ),
            }),
        ...(allocation === undefined
          ? {}
          : {
              allocation: withDefaults(
                withDefaults(allocation, ALLOCATION_OPTIONS, allocationKindOf(allocation).options),
                allocationKindOf(allocation).fields,
                Object.keys(allocationKindOf(allocation).fields),
              ),
            }),
      })),
    };
    const [before, after] = [lowered(document), lowered(written)];
    const [left, right] = [rulesAt(before!, month), rulesAt(after!, month)];
    if (!left.ok || !right.ok) return;
    expect(readingsOf(right.version)).toBe(readingsOf(left.version));
    expect(differencesOf(before!, after!, month)).toEqual([]);
  },
);

test.prop([anyCaisseDocument(), fc.constantFrom(...MONTHS)])(
  'a change of nothing has no difference in words',
  (document, month) => {
    const [before, after] = [lowered(document), lowered(structuredClone(document))];
    if (before === undefined || after === undefined || !rulesAt(before, month).ok) return;
    expect(differencesOf(before, after, month)).toEqual([]);
  },
);
