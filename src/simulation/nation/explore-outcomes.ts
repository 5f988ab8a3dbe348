/** What a combination of values of assumptions gives. */
import { type Caisse, lowerCaisse } from '../../caisse/index.ts';
import { exact, type Exact, type Month, roundQuotient, toPlainText } from '../../money/index.ts';
import type { Population } from '../../population/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import { withValueAt } from '../../shape/index.ts';
import { writeValue } from '../figure-type.ts';
import type { AssumptionTarget, NetFlow } from './assumption-target.ts';
import type { ExploredOutcome } from './explored-nation.ts';
import type { NationQuestion } from './nation-question.ts';
import { createSums, type Sums } from './nation-trials.ts';
import type { ReadAssumption } from './read-assumptions.ts';
import { scaleIncomes } from './scale-incomes.ts';
import { solveWith, THOROUGH } from './solve-nation.ts';

/** What outcomes are computed from. */
interface Scene {
  readonly caisse: Caisse;
  readonly month: Month;
  readonly population: Population;
  readonly question: NationQuestion | undefined;
  readonly goalShare: Exact;
  /** The persons of the population, if their number varies. */
  readonly persons: Exact;
}

/** The targets that are no figure of the document and change what is summed over the rows. */
const RESUMMED: readonly AssumptionTarget['kind'][] = ['income', 'elasticity'];

const CENT = { to: '0.01', mode: 'half-up' } as const;

/** Returns a function that computes a combination of values. Equal documents and populations are computed once. */
export function createOutcomes(
  list: readonly ReadAssumption[],
  { caisse, month, population, question, goalShare, persons: counted }: Scene,
): (values: readonly DecimalText[]) => ExploredOutcome {
  const valueOf = (values: readonly DecimalText[], kind: string): Exact | null => {
    const place = list.findIndex(({ explored }) => explored.target.kind === kind);
    return place === -1 ? null : exact(values[place]!);
  };
  const documentOf = (values: readonly DecimalText[]): ReturnType<typeof lowerCaisse> => {
    const document = list.reduce(
      (changed, { paths, explored }, place) =>
        paths.reduce((of, path) => withValueAt(of, path, writeValue(values[place]!, explored.type)), changed),
      caisse.document,
    );
    return document === caisse.document ? { ok: true, caisse, warnings: [] } : lowerCaisse(document, caisse);
  };
  const populations = createPopulations(list, population);
  const sums = new Map<string, ReturnType<Sums>>();
  return (values) => {
    const lowered = documentOf(values);
    if (!lowered.ok) return { kind: 'invalid', diagnostics: lowered.diagnostics };
    const changed = populations(values);
    const key = JSON.stringify(
      list.map(({ paths, explored: { target } }, place) =>
        paths.length > 0 || RESUMMED.includes(target.kind) ? values[place] : null,
      ),
    );
    const elasticities = ofIncomes(list, values, 'elasticity');
    const added = sums.get(key) ?? changed.sums(lowered.caisse, month, elasticities);
    sums.set(key, added);
    if (!added.ok) return { kind: 'invalid', diagnostics: added.diagnostics };
    const claimed = valueOf(values, 'take-up') ?? exact(1);
    const spent = exact(1).minus(valueOf(values, 'unspent') ?? 0);
    const share = claimed.times(spent.plus(valueOf(values, 'running-costs') ?? 0));
    const people = valueOf(values, 'persons') ?? counted;
    const scaled = (sum: Exact): Exact => roundQuotient(sum.times(people), counted, CENT);
    const paid = scaled(exact(added.paid));
    const replaced = valueOf(values, 'replaced');
    const outside = outsideOf(list, values, {
      contributions: exact(added.household),
      employer: exact(added.employer),
      allocations: exact(added.received).times(claimed),
    });
    const cost = scaled(exact(added.received).times(share));
    const solved =
      question === undefined
        ? null
        : solveWith(lowered.caisse, month, changed.population, {
            question,
            share: goalShare.times(share),
            thorough: THOROUGH,
            elasticities,
          });
    if (solved?.ok === false) return { kind: 'invalid', diagnostics: solved.diagnostics };
    return {
      kind: 'computed',
      paid: toPlainText(paid),
      cost: toPlainText(cost),
      left: toPlainText(paid.minus(cost)),
      net: outside === null ? null : toPlainText(paid.minus(cost).plus(scaled(outside))),
      newSpending:
        replaced === null
          ? null
          : toPlainText(scaled(exact(added.received).times(claimed).times(spent).times(exact(1).minus(replaced)))),
      unknownRows: added.unknownRows,
      balance:
        solved === null ? null : { value: solved.solution.at.value, holds: solved.solution.answer.kind !== 'none' },
    };
  };
}

/** What other public finances save less what they lose with a combination; `null` without an assumption on them. */
function outsideOf(
  list: readonly ReadAssumption[],
  values: readonly DecimalText[],
  flows: Readonly<Record<NetFlow, Exact>>,
): Exact | null {
  const effects = list.flatMap(({ explored: { target } }, place): readonly Exact[] => {
    if (target.kind !== 'lost' && target.kind !== 'saved') return [];
    const amount = flows[target.of].times(exact(values[place]!));
    return [target.kind === 'saved' ? amount : exact(0).minus(amount)];
  });
  return effects.length === 0 ? null : effects.reduce((sum, effect) => sum.plus(effect), exact(0));
}

/** The values of the assumptions about incomes, by the name of the income. */
const ofIncomes = (
  list: readonly ReadAssumption[],
  values: readonly DecimalText[],
  kind: 'income' | 'elasticity',
): ReadonlyMap<string, DecimalText> =>
  new Map(
    list.flatMap(({ explored: { target } }, place) =>
      target.kind === kind ? [[target.name, values[place]!] as const] : [],
    ),
  );

/** A population with its sums. */
interface ScaledPopulation {
  readonly population: Population;
  readonly sums: Sums;
}

/** Returns a function that gives the population with the incomes of a combination; the last one is kept. */
function createPopulations(
  list: readonly ReadAssumption[],
  population: Population,
): (values: readonly DecimalText[]) => ScaledPopulation {
  let last: (ScaledPopulation & { readonly key: string }) | null = null;
  return (values) => {
    const factors = ofIncomes(list, values, 'income');
    const key = JSON.stringify([...factors]);
    if (last?.key === key) return last;
    const scaled = scaleIncomes(population, factors);
    last = { key, population: scaled, sums: createSums(scaled, exact(1)) };
    return last;
  };
}
