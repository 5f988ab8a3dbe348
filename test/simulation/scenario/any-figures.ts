/** Random figures of scenarios. */
import fc from 'fast-check';
import {
  type Assumed,
  type AssumedByMonth,
  type CaisseDocument,
  type Figure,
  type Label,
  type Ramp,
  type ThreeCases,
} from '../../../src/caisse/index.ts';
import { addMonths, type Month, month } from '../../../src/money/index.ts';

/** The first month of the scenario of a random document. */
export const START: Month = month('2026-01');

/** The sources and the parameters that figures of random documents refer to. */
export const REFERENCES: Pick<CaisseDocument, 'sources' | 'parameters'> = {
  sources: { insee: { title: 'Insee, Filosofi', checked: '2026-01' }, budget: { title: 'Budget de la caisse' } },
  parameters: {
    montant: { type: 'money', label: 'un montant', value: '35,50' },
    part: { type: 'ratio', label: 'une part', value: '40 %' },
    nombre: { type: 'count', label: 'un nombre', value: 12 },
  },
};

const PARAMETERS = { money: 'montant', ratio: 'part', count: 'nombre' } as const;

/** One source or two. */
export const anySource: fc.Arbitrary<string | readonly string[]> = fc.constantFrom<(string | readonly string[])[]>(
  'insee',
  ['insee', 'budget'],
);

/** The keys that say where figures come from. */
export const sourced: {
  readonly source: fc.Arbitrary<string | readonly string[]>;
  readonly assumption: fc.Arbitrary<string>;
} = { source: anySource, assumption: fc.constant('à vérifier') };

/** A label in French, or in both languages. */
export const anyLabel = (fr: string, en: string): fc.Arbitrary<Label> =>
  fc.constantFrom<Label[]>(fr, fr, { fr, en }, { fr });

/** An amount from zero, with cents. */
export const anyEuros = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: max * 100 }).map((value) => (value / 100).toFixed(2));

/** A share in tenths of a percent. */
export const anyPercent = (max = 100): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: max * 10 }).map((value) => `${value / 10} %`);

/** A month of a scenario. */
export const within = (months: number, from = 0): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: months - 1 }).map((offset) => addMonths(START, offset));

/** A figure as a plain decimal, or with its source. */
export const anySourced = <Plain extends string | number>(plain: fc.Arbitrary<Plain>): fc.Arbitrary<Figure> =>
  fc.oneof(
    { weight: 6, arbitrary: plain },
    {
      weight: 1,
      arbitrary: fc.record({ value: plain, ...sourced, checked: fc.constant('2026-01') }, { requiredKeys: ['value'] }),
    },
  );

/** A figure as a plain decimal, with its source, or a parameter of the document. */
export const anyFigure = <Plain extends string | number>(
  plain: fc.Arbitrary<Plain>,
  type: keyof typeof PARAMETERS,
): fc.Arbitrary<Figure> =>
  fc.oneof(
    { weight: 9, arbitrary: anySourced(plain) },
    { weight: 1, arbitrary: fc.constant({ parameter: PARAMETERS[type] }) },
  );

/** An amount of a scenario. */
export const anyAmount = (max: number): fc.Arbitrary<Figure> => anyFigure(anyEuros(max), 'money');

/** A share of a scenario. */
export const anyShare = (max = 100): fc.Arbitrary<Figure> => anyFigure(anyPercent(max), 'ratio');

const anyCases = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<ThreeCases<Value>> =>
  fc.record(
    { prudent: value, central: value, high: value, ...sourced },
    { requiredKeys: ['prudent', 'central', 'high'] },
  );

/** A figure, or one in three cases. */
export const anyAssumed = (figure: fc.Arbitrary<Figure>): fc.Arbitrary<Assumed> =>
  fc.oneof({ weight: 5, arbitrary: figure }, { weight: 1, arbitrary: anyCases(figure) });

/** A figure for all months, by month, from some months on, or in three cases; months are counted from the start of the scenario. */
export function anyByMonth(
  figure: fc.Arbitrary<Figure>,
  plain: fc.Arbitrary<string | number>,
): fc.Arbitrary<AssumedByMonth> {
  const list = fc.array(figure, { minLength: 1, maxLength: 4 });
  const dated = fc.tuple(plain, plain, fc.record(sourced, { requiredKeys: [] })).map(([first, later, why]) => [
    { from: START, value: first },
    { from: addMonths(START, 3), value: later, ...why },
  ]);
  const values = fc.oneof(figure, list, dated);
  return fc.oneof({ weight: 4, arbitrary: values }, { weight: 1, arbitrary: anyCases(values) });
}

/** Households that arrive at once, in waves, evenly, or from some months on. */
export function anyHouseholds(max: number): fc.Arbitrary<AssumedByMonth | Ramp> {
  const plain = fc.integer({ min: 0, max });
  const count = anyFigure(plain, 'count');
  const ends = anyAssumed(count);
  return fc.oneof(
    anyByMonth(count, plain),
    count,
    fc.array(count, { minLength: 1, maxLength: 5 }),
    fc.record({ from: ends, to: ends, months: fc.integer({ min: 2, max: 9 }) }),
  );
}
