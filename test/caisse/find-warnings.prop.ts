import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import { computeCurves, findWarnings } from '../../src/caisse/curves.ts';
import {
  type Allocation,
  assessHousehold,
  type CaisseDocument,
  type Contribution,
  type Criterion,
  defineCaisse,
  type LoweredVersion,
} from '../../src/caisse/index.ts';
import { type Diagnostic, type DiagnosticCode, type Exact, exact, toPlainText } from '../../src/money/index.ts';
import { type CurveResult, evaluate, type Facts } from '../../src/rule/index.ts';
import { anyCaisseDocument } from '../../src/testing/caisse/any-caisse-document.ts';
import { anyHousehold } from '../../src/testing/caisse/any-household.ts';

/** A caisse with an allocation of 10 000 €, above every contribution. */
function warningsOf(contribution: Contribution): readonly Diagnostic[] {
  return findWarnings(
    defineCaisse<CaisseDocument>({
      schema: 1,
      id: 'exemple',
      name: 'Exemple',
      rules: [{ from: '2026-01', contribution, allocation: { kind: 'flat', amount: 10_000 } }],
    }),
  );
}

const found = (warnings: readonly Diagnostic[], code: DiagnosticCode): Readonly<Record<string, unknown>> | undefined =>
  warnings.find((each) => each.code === code)?.details;

/** Amounts from zero, with the incomes from which they apply. */
const anySteps = fc.uniqueArray(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 8 }).chain((cents) => {
  const froms = [0, ...cents.sort((left, right) => left - right)].map((each) => each / 100);
  const amounts = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: froms.length, maxLength: froms.length });
  return amounts.map((all) => froms.map((from, place) => ({ from, amount: all[place]! })));
});

test.prop([anySteps])('steps that go down or up are found, the highest first', (brackets) => {
  const warnings = warningsOf({ kind: 'steps', base: 'income', brackets });
  const changes = brackets
    .slice(1)
    .map(({ from, amount }, place) => ({ from, change: amount - brackets[place]!.amount }));
  for (const [code, side] of [
    ['CAISSE-WARN-CONTRIBUTION-FALLS', -1],
    ['CAISSE-WARN-CLIFF', 1],
  ] as const) {
    const turned = changes.filter(({ change }) => change * side > 0);
    const details = found(warnings, code);
    expect(details === undefined).toBe(turned.length === 0);
    if (details === undefined) continue;
    const highest = Math.max(...turned.map(({ change }) => change * side));
    const { before, after, valueBefore, valueAfter, height } = details;
    const highestFound =
      code === 'CAISSE-WARN-CLIFF'
        ? String(height)
        : toPlainText(exact(valueBefore as string).minus(valueAfter as string));
    expect(highestFound).toBe(String(highest));
    expect(
      exact(after as string)
        .minus(before as string)
        .toFixed(),
    ).toBe('0.01');
    expect(turned.filter(({ change }) => change * side === highest).map(({ from }) => String(from))).toContain(after);
    expect((details['others'] as string[] | undefined)?.length ?? 0).toBe(turned.length - 1);
  }
});

test.prop([anySteps, fc.integer({ min: 1, max: 5000 })])(
  'steps at refused incomes give no warning',
  (brackets, limit) => {
    const caisse = defineCaisse<CaisseDocument>({
      schema: 1,
      id: 'exemple',
      name: 'Exemple',
      rules: [
        {
          from: '2026-01',
          eligibility: { kind: 'resources', quantity: 'income', is: 'at-most', limit },
          contribution: { kind: 'steps', base: 'income', brackets },
          allocation: { kind: 'flat', amount: 10_000 },
        },
      ],
    });
    const cliffs = findWarnings(caisse).filter(({ code }) => code === 'CAISSE-WARN-CLIFF');
    const [raised, refused] = ['contribution', 'eligibility'].map((part) =>
      found(
        cliffs.filter(({ path }) => path.at(-1) === part),
        'CAISSE-WARN-CLIFF',
      ),
    );
    const among = brackets.filter(
      ({ from, amount }, place) => place > 0 && from <= limit && amount > brackets[place - 1]!.amount,
    );
    expect(raised === undefined ? 0 : 1 + ((raised['others'] as string[] | undefined)?.length ?? 0)).toBe(among.length);
    const paid = brackets.filter(({ from }) => from <= limit).at(-1)!.amount;
    expect(refused?.['before']).toBe(String(limit));
    expect(refused?.['height']).toBe(String(10_000 - paid));
  },
);

const anyRates = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 6 });

test.prop([anyRates])('only marginal rates above 100 % are found, the highest first', (percents) => {
  const brackets = percents.map((percent, place) => ({ from: place * 500, rate: `${percent} %` }));
  const warnings = warningsOf({ kind: 'marginal', base: 'income', brackets });
  const highest = Math.max(...percents);
  expect(warnings.map(({ code }) => code).filter((code) => code !== 'CAISSE-WARN-MARGINAL-RATE')).toEqual([]);
  expect(found(warnings, 'CAISSE-WARN-MARGINAL-RATE')?.['rate']).toBe(
    highest > 100 ? toPlainText(exact(highest).times('0.01')) : undefined,
  );
});

test.prop([fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })])(
  'a minimum above the maximum is found, with the difference',
  (person, maximum) => {
    const warnings = warningsOf({ kind: 'proportional', base: 'income', rate: '1 %', minimum: { person }, maximum });
    const details = found(warnings, 'CAISSE-WARN-LIMITS-CROSSED');
    const worst = 5 * person - maximum;
    expect(details?.['height']).toBe(worst > 0 ? String(worst) : undefined);
    expect(details?.['household']).toBe(worst > 0 ? 'large-family' : undefined);
  },
);

test.prop([fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })])(
  'an allocation below every contribution is found',
  (amount, received) => {
    const caisse = defineCaisse<CaisseDocument>({
      schema: 1,
      id: 'exemple',
      name: 'Exemple',
      rules: [
        { from: '2026-01', contribution: { kind: 'flat', amount }, allocation: { kind: 'flat', amount: received } },
      ],
    });
    const details = found(findWarnings(caisse), 'CAISSE-WARN-ALLOCATION-BELOW-CONTRIBUTION');
    expect(details?.['height']).toBe(received < amount ? String(amount - received) : undefined);
  },
);

test.prop([fc.integer({ min: 1, max: 100 })])(
  'no loss of all households is claimed where larger or older ones gain',
  (amount) => {
    const claims = (rules: Readonly<Record<string, unknown>>): unknown =>
      found(
        findWarnings(
          defineCaisse<CaisseDocument>({
            schema: 1,
            id: 'exemple',
            name: 'Exemple',
            rules: [{ from: '2026-01', ...rules }],
          }),
        ),
        'CAISSE-WARN-ALLOCATION-BELOW-CONTRIBUTION',
      );
    const flat = { kind: 'flat', amount: 100 + amount };
    const waivers = [{ when: { kind: 'age', who: 'every', from: 65 } }];
    expect(claims({ contribution: { ...flat, waivers }, allocation: { kind: 'flat', amount: 10 } })).toBeUndefined();
    expect(
      claims({ contribution: flat, allocation: { kind: 'flat', amount: { first: 10, person: 6 } } }),
    ).toBeUndefined();
    expect(claims({ contribution: flat, allocation: { kind: 'flat', amount: 10 } })).toBeDefined();
  },
);

test.prop([fc.integer({ min: 1, max: 100 })])(
  'a caisse without an allocation has none below the contribution',
  (amount) => {
    const caisse = defineCaisse<CaisseDocument>({
      schema: 1,
      id: 'exemple',
      name: 'Exemple',
      rules: [{ from: '2026-01', contribution: { kind: 'flat', amount }, allocation: { kind: 'none' } }],
    });
    expect(findWarnings(caisse)).toEqual([]);
  },
);

const MONTH = '2025-01';

test.prop([
  anyCaisseDocument().chain((document) => {
    const caisse = defineCaisse<CaisseDocument>(document);
    return anyHousehold(caisse, MONTH, { absent: 'some' }).map((drawn) => ({ caisse, ...drawn }));
  }),
])('a curve passes through the assessment', ({ caisse, household, facts }) => {
  const income = household.resources?.['income'];
  if (income === undefined) return;
  const drawn = computeCurves(caisse, household, MONTH, { input: 'income', from: income, to: income, facts });
  if (!drawn.ok) {
    expect(drawn.diagnostics.map(({ code }) => code)).toEqual(['CAISSE-CURVE-INPUT-UNKNOWN']);
    return;
  }
  const result = assessHousehold(caisse, household, MONTH, { facts });
  if (!result.ok) throw new Error('a household that a caisse accepts is assessed');
  const { verdict, ifTakingPart } = result.assessment;
  const { contribution, allocation } = ifTakingPart ?? result.assessment;
  const { curves } = drawn;
  expectThrough(curves.contribution, contribution.amount, income as string);
  expectThrough(curves.allocation, allocation.amount, income as string);
  const { status } = verdict;
  expect(curves.eligibility.complete).toBe(status !== 'undecided');
  if (curves.eligibility.complete) expect(curves.eligibility.at(income)).toBe(status === 'eligible');
});

interface Outcome {
  readonly status: string;
  readonly cents?: number;
  readonly value?: string;
}

function expectThrough(curve: CurveResult, outcome: Outcome, income: string): void {
  if (outcome.status === 'refused') {
    // At a single refused input there is no curve, and the refusal is reported.
    expect(curve.complete).toBe(false);
    expect(curve.complete || curve.missing.length > 0 || curve.diagnostics.length > 0).toBe(true);
    return;
  }
  expect(curve.complete).toBe(outcome.status === 'computed');
  if (!curve.complete) return;
  const value = outcome.cents === undefined ? outcome.value : toPlainText(exact(outcome.cents).times('0.01'));
  expect(curve.at(income)).toBe(value);
}

/** What a household pays less what it receives, or only what it pays where the allocation is not money a month or is not known. */
function costAt(version: LoweredVersion, facts: Facts): Exact {
  const { amount, due } = version.contribution;
  const [paid, owed] = [evaluate(amount, facts), evaluate(due, facts)];
  const received = version.net === undefined ? undefined : evaluate(version.allocation.amount, facts);
  const value = exact((paid.complete ? paid.value : owed.complete ? owed.value : '') as string);
  return received?.complete === true ? value.minus(received.value as string) : value;
}

/** The household of a warning, with a value of the input. */
function factsOf({ details }: Diagnostic, version: LoweredVersion, value: string): Facts {
  const { facts, input = 'income' } = details as { facts: readonly string[]; input?: string };
  const entries = facts.map((fact) => fact.split('=') as [string, string]);
  const [[, ages]] = entries as [[string, string]];
  const values = entries.slice(1).map(([name, text]): [string, string | boolean] => {
    const isTruth = version.inputs[name]?.type === 'boolean';
    return [name, isTruth ? text === 'true' : text];
  });
  return { values: { ...Object.fromEntries(values), [input]: value }, ages: ages.split('+').map(Number) };
}

test.prop([anyCaisseDocument()], { numRuns: 300 })(
  'a warning about a threshold is what evaluating both sides gives',
  (document) => {
    const { versions } = defineCaisse<CaisseDocument>(document);
    for (const each of findWarnings(defineCaisse<CaisseDocument>(document))) {
      const { code, path, details } = each;
      if (!/-(?:FALLS|CLIFF)$/.test(code)) continue;
      const version = versions[path[1] as number]!;
      const { before, after, height, valueBefore, valueAfter } = details as Readonly<Record<string, string>>;
      const [one, other] = [before, after].map((value) => factsOf(each, version, value!)) as [Facts, Facts];
      if (code.endsWith('-FALLS')) {
        const alone = { ...version, net: undefined } as unknown as LoweredVersion;
        expect([one, other].map((facts) => toPlainText(costAt(alone, facts)))).toEqual([valueBefore, valueAfter]);
      }
      if (!code.endsWith('-CLIFF')) continue;
      const verdicts = [one, other].map((facts) => evaluate(version.eligibility.rule, facts));
      if (path.at(-1) === 'contribution') {
        expect(toPlainText(costAt(version, other).minus(costAt(version, one)))).toBe(height);
        continue;
      }
      const [first, last] = verdicts.map((verdict) => verdict.complete && verdict.value);
      expect(first).not.toBe(last);
      expect(toPlainText(last === true ? costAt(version, other) : exact(0).minus(costAt(version, one)))).toBe(height);
    }
  },
);

/** Criteria that leave out some households, whatever their amounts, and one by another amount. */
const anyEligibility = fc.constantFrom<Criterion | undefined>(
  undefined,
  { kind: 'residence', communes: ['Vaulx', 'Bron'] },
  { kind: 'status', oneOf: ['étudiante'] },
  { kind: 'membership' },
  { kind: 'attendance', sessions: 3 },
  { kind: 'age', from: 18, before: 60 },
  { kind: 'household-size', from: 2, before: 4 },
  { kind: 'declared', input: 'garden' },
  { kind: 'declared', input: 'housing', oneOf: ['shared'] },
  { kind: 'resources', quantity: 'other', is: 'at-most', limit: 900 },
  { kind: 'resources', quantity: 'other', is: 'at-least', limit: 900 },
  {
    kind: 'any',
    of: [
      { kind: 'orientation' },
      {
        kind: 'all',
        of: [
          { kind: 'not', of: { kind: 'membership' } },
          { kind: 'places', places: 20 },
        ],
      },
    ],
  },
);

const anyAllocation = fc.constantFrom<Allocation>(
  { kind: 'none' },
  { kind: 'flat', amount: { person: 90 } },
  { kind: 'mean' },
  { kind: 'in-kind', item: 'panier', quantity: 2 },
  { kind: 'flat', amount: 20, period: 'week' },
);

const anyPlanted = fc.record({
  base: fc.constantFrom('income', 'benefits', 'savings', 'housingCosts', 'charges', 'quotient', 'points', 'part'),
  from: fc.integer({ min: 2, max: 38 }),
  low: fc.integer({ min: 0, max: 50 }),
  height: fc.integer({ min: 1, max: 900 }),
  eligibility: anyEligibility,
  allocation: anyAllocation,
  options: fc.constantFrom<Partial<Contribution>>(
    {},
    { per: 'adult' },
    { waivers: [{ when: { kind: 'membership' }, reduction: '50 %' }] },
    { maximum: 2000 },
  ),
});

test.prop([anyPlanted])('a threshold of any number of the household has a warning', (planted) => {
  const { base, from, low, height, eligibility, allocation, options } = planted;
  const caisse = defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'exemple',
    name: 'Exemple',
    inputs: {
      quotient: { type: 'money', label: 'quotient', maximum: 5000 },
      points: { type: 'count', label: 'points', maximum: 40 },
      part: { type: 'ratio', label: 'part', maximum: 40 },
      other: { type: 'money', label: 'autre' },
      garden: { type: 'boolean', label: 'jardin' },
      housing: {
        type: 'category',
        label: 'logement',
        options: ['owned', 'rented', 'shared'].map((id) => ({ id, label: id })),
      },
    },
    rules: [
      {
        from: '2026-01',
        contribution: {
          kind: 'rule',
          rule: {
            kind: 'step-scale',
            type: 'money',
            base: { kind: 'input', name: base },
            brackets: [
              { from: 0, amount: low },
              { from, amount: low + height },
            ],
          },
          ...options,
        } as Contribution,
        allocation,
        ...(eligibility === undefined ? {} : { eligibility }),
      },
    ],
  });
  const cliff = findWarnings(caisse).find(
    ({ code, path }) => code.endsWith('-CLIFF') && path.at(-1) === 'contribution',
  );
  const { input = 'income', before, after } = (cliff?.details ?? {}) as Readonly<Record<string, string>>;
  expect([cliff === undefined, input]).toEqual([false, base]);
  expect([before, after]).toContain(String(from));
});
