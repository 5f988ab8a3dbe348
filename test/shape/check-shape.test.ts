import { describe, expect, it } from 'vitest';
import { allocationShape, contributionShape, inputShape } from '../../src/caisse/shapes/decisions.ts';
import { documentShape } from '../../src/caisse/shapes/document.ts';
import { criterionShape } from '../../src/caisse/shapes/field-shape.ts';
import { ruleShape } from '../../src/caisse/shapes/rule-document.ts';
import { householdShape } from '../../src/household/index.ts';
import type { Diagnostic } from '../../src/money/index.ts';
import { checkShape, type AnyShape } from '../../src/shape/index.ts';
import { detailsOf } from '../details-of.ts';

function problems(shape: AnyShape, data: unknown): readonly Diagnostic[] {
  const shaped = checkShape(shape, data);
  return shaped.ok ? [] : shaped.diagnostics;
}

/** Code, path and the details that matter, each problem on one line. */
function lines(shape: AnyShape, data: unknown): string[] {
  return problems(shape, data).map((problem) => {
    const { code, path } = problem;
    const { known: _known, ...rest } = detailsOf(problem);
    const facts = Object.entries(rest).map(([name, value]) => `${name}=${String(value)}`);
    return [code.replace('CAISSE-', ''), path.join('.'), ...facts].filter((part) => part !== '').join(' ');
  });
}

describe('unknown keys', () => {
  it('the nearest key of that kind is proposed', () => {
    expect(lines(contributionShape, { kind: 'proportional', base: 'income', rate: 0.1, roundign: { to: 1 } })).toEqual([
      'KEY-UNKNOWN roundign key=roundign nearest=rounding',
    ]);
    expect(lines(contributionShape, { kind: 'none', brackets: [] })).toEqual(['KEY-UNKNOWN brackets key=brackets']);
  });

  it('all known keys are listed', () => {
    expect(detailsOf(problems(criterionShape, { kind: 'status', oneOf: ['a'], zzz: 1 })[0])['known']).toEqual([
      'kind',
      'oneOf',
      'label',
      'source',
      'note',
    ]);
  });

  it('a misspelt required key is one problem', () => {
    expect(lines(contributionShape, { kind: 'flat', amout: 5 })).toEqual([
      'KEY-UNKNOWN amout key=amout nearest=amount',
    ]);
    expect(lines(contributionShape, { kind: 'proportional', bsae: 'income', rtae: 1 })).toEqual([
      'KEY-UNKNOWN bsae key=bsae nearest=base',
      'KEY-UNKNOWN rtae key=rtae nearest=rate',
    ]);
  });

  it('keys of the prototype are unknown', () => {
    expect(lines(householdShape, { members: [], constructor: 1 })).toEqual(['KEY-UNKNOWN constructor key=constructor']);
    expect(lines(householdShape, JSON.parse('{"members": [], "__proto__": {"x": 1}}'))).toEqual([
      'KEY-UNKNOWN __proto__ key=__proto__',
    ]);
  });
});

describe('missing keys', () => {
  it('a missing key is named under its place', () => {
    expect(lines(contributionShape, { kind: 'proportional', rate: 0.1 })).toEqual(['KEY-MISSING base key=base']);
    expect(lines(documentShape, { schema: 1, id: 'a', name: 'A' })).toEqual(['KEY-MISSING rules key=rules']);
  });

  it('a missing kind is a missing key', () => {
    expect(lines(contributionShape, { amount: 5 })).toEqual(['KEY-MISSING kind key=kind']);
  });

  it('alternative missing keys are all named', () => {
    const steps = { kind: 'steps', base: 'income', brackets: [{ from: 0 }] };
    expect(lines(contributionShape, steps)).toEqual(['KEY-MISSING brackets.0.amount key=amount others=rate']);
    expect(lines(contributionShape, { kind: 'flat', amount: {} })).toEqual([
      'KEY-MISSING amount.value key=value others=parameter,person',
    ]);
  });
});

describe('kinds and words', () => {
  it('the nearest kind is proposed', () => {
    expect(lines(contributionShape, { kind: 'proportionnal' })).toEqual([
      'KIND-UNKNOWN kind value=proportionnal nearest=proportional',
    ]);
    expect(lines(ruleShape, { kind: 'addition' })).toEqual(['KIND-UNKNOWN kind value=addition']);
    expect(lines(criterionShape, { kind: 'all', of: [{ kind: 'aeg' }] })).toEqual([
      'KIND-UNKNOWN of.0.kind value=aeg nearest=age',
    ]);
  });

  it('the kinds are listed', () => {
    expect(detailsOf(problems(criterionShape, { kind: 'x' })[0])['known']).toContain('residence');
  });

  it('the nearest word is proposed', () => {
    expect(lines(allocationShape, { kind: 'none', period: 'weeks' })).toEqual([
      'VALUE-UNKNOWN period value=weeks nearest=week',
    ]);
    expect(lines(inputShape, { type: 'bolean', label: 'x' })).toEqual([
      'VALUE-UNKNOWN type value=bolean nearest=boolean',
    ]);
    expect(lines(documentShape, { schema: 2, id: 'a', name: 'A', rules: [] })).toEqual([
      'VALUE-UNKNOWN schema value=2 nearest=1',
    ]);
  });

  it('a kind that is not text has the wrong type', () => {
    expect(lines(contributionShape, { kind: ['flat'] })).toEqual(['TYPE kind expected=text received=list']);
  });
});

describe('types', () => {
  it.each([
    ['2,5', 'TYPE members.0.age expected=number received=text value=2,5'],
    [null, 'TYPE members.0.age expected=number received=nothing'],
    [[1], 'TYPE members.0.age expected=number received=list'],
    [{}, 'TYPE members.0.age expected=number received=object'],
    [NaN, 'NUMBER-NOT-FINITE members.0.age text=NaN'],
    [Infinity, 'NUMBER-NOT-FINITE members.0.age text=Infinity'],
    [1n, 'TYPE members.0.age expected=number received=other'],
  ])('%s is no age', (age, line) => {
    expect(lines(householdShape, { members: [{ age }] })).toEqual([line]);
  });

  it('a number where text is needed is shown in quotes', () => {
    expect(lines(householdShape, { members: [], residence: 34000 })).toEqual([
      'TYPE residence expected=text received=number value=34000 quoted="34000"',
    ]);
  });

  it('a number in the place of a month is answered with the form of months', () => {
    const members = [{ birthMonth: 1990 }, { birthMonth: NaN }, { birthMonth: true }];
    expect(lines(householdShape, { members })).toEqual([
      'HOUSEHOLD-BIRTH-MONTH members.0.birthMonth text=1990',
      'NUMBER-NOT-FINITE members.1.birthMonth text=NaN',
      'TYPE members.2.birthMonth expected=text received=boolean value=true quoted="true"',
    ]);
    const months = [{ from: 2026, until: 2027.5 }];
    expect(lines(documentShape, { schema: 1, id: 'a', name: 'A', rules: months })).toEqual([
      'MONTH rules.0.from text=2026',
      'MONTH rules.0.until text=2027.5',
    ]);
  });

  it('of several types, the first is expected', () => {
    expect(lines(contributionShape, { kind: 'flat', amount: [5] })).toEqual([
      'TYPE amount expected=number received=list',
    ]);
    expect(lines(contributionShape, { kind: 'flat', amount: null })).toEqual([
      'TYPE amount expected=number received=nothing',
    ]);
    expect(lines(contributionShape, { kind: 'none', source: 3 })).toEqual([
      'TYPE source expected=text received=number value=3 quoted="3"',
    ]);
    expect(lines(contributionShape, { kind: 'flat', amount: NaN })).toEqual(['NUMBER-NOT-FINITE amount text=NaN']);
  });

  it('long text is quoted in part', () => {
    const [problem] = problems(householdShape, { members: 'é'.repeat(1000) });
    expect(detailsOf(problem)['value']).toBe(`${'é'.repeat(60)}…`);
  });
});

describe('the likely shape', () => {
  const amount = (data: unknown): string[] => lines(contributionShape, { kind: 'flat', amount: data });

  it('is the one with the fewest mistakes', () => {
    expect(amount({ value: 12, sorce: 'a' })).toEqual(['KEY-UNKNOWN amount.sorce key=sorce nearest=source']);
    expect(amount({ persn: 5 })).toEqual(['KEY-UNKNOWN amount.persn key=persn nearest=person']);
    expect(amount({ paramter: 'p' })).toEqual(['KEY-UNKNOWN amount.paramter key=paramter nearest=parameter']);
    expect(amount({ first: 10 })).toEqual(['KEY-MISSING amount.person key=person']);
    expect(amount({ person: [1] })).toEqual(['TYPE amount.person expected=number received=list']);
    expect(amount({ person: { value: 1, xyz: 2 } })).toEqual(['KEY-UNKNOWN amount.person.xyz key=xyz']);
    expect(amount({ person: 1, children: [{ before: 14, amont: 3 }] })).toEqual([
      'KEY-UNKNOWN amount.children.0.amont key=amont nearest=amount',
    ]);
  });

  it('keys of different shapes are exclusive', () => {
    expect(amount({ value: 5, parameter: 'p' })).toEqual(['KEYS-EXCLUSIVE amount.parameter key=parameter other=value']);
    expect(amount({ person: 5, source: 'a' })).toEqual(['KEYS-EXCLUSIVE amount.source key=source other=person']);
    const bracket = { from: 0, amount: 5, rate: 0.1 };
    expect(lines(contributionShape, { kind: 'steps', base: 'income', brackets: [bracket] })).toEqual([
      'KEYS-EXCLUSIVE brackets.0.rate key=rate other=amount',
    ]);
  });

  it('is found in criteria, tiers and advice', () => {
    expect(lines(contributionShape, { kind: 'free', advice: { form: 1 } })).toEqual([
      'KEY-UNKNOWN advice.form key=form nearest=from',
    ]);
    expect(lines(contributionShape, { kind: 'free', advice: { combine: 'avg', of: [] } })).toEqual([
      'VALUE-UNKNOWN advice.combine value=avg',
    ]);
    expect(lines(allocationShape, { kind: 'price-tiers', tiers: [{ id: 'a', label: 'A', facteur: 1 }] })).toEqual([
      'KEY-UNKNOWN tiers.0.facteur key=facteur nearest=factor',
    ]);
    expect(
      lines(criterionShape, { kind: 'resources', quantity: 'income', is: 'below', limit: { rows: [{ persons: 1 }] } }),
    ).toEqual(['KEY-MISSING limit.rows.0.amount key=amount']);
  });
});

describe('bounds', () => {
  it('a list of 1,001 entries is refused, a group of 1,001 names too', () => {
    const rules = Array.from({ length: 1001 }, () => ({ from: '2026-01' }));
    expect(lines(documentShape, { schema: 1, id: 'a', name: 'A', rules })).toEqual([
      'TOO-MANY-ITEMS rules count=1001 limit=1000',
    ]);
    const sources = Object.fromEntries(rules.map((_, place) => [`s${place}`, {}]));
    expect(lines(documentShape, { schema: 1, id: 'a', name: 'A', rules: [], sources })).toEqual([
      'TOO-MANY-ITEMS sources count=1001 limit=1000',
    ]);
  });

  it('at most the limit of problems is examined', () => {
    const members = Array.from({ length: 90_000 }, () => ({ agee: 1 }));
    expect(problems(householdShape, { members })).toHaveLength(500);
    const keys = Object.fromEntries(Array.from({ length: 90_000 }, (_, place) => [`key${place}`, 1]));
    expect(problems(householdShape, { members: [], ...keys })).toHaveLength(500);
  });
});
