/** `caisse curve`: the contribution and the allocation as functions of one number. */
import { type CaisseCurves, computeCurves, type CurvePool } from '../../caisse/curves.ts';
import { type Diagnostic, exact, printable } from '../../money/index.ts';
import { caisseOperand, type Command, type Given } from '../command.ts';
import { curveData } from '../curve-data.ts';
import { curvePage } from '../curve-page.ts';
import type { Io } from '../io.ts';
import { loadCaisse } from '../load-caisse.ts';
import { type LoadedHousehold, loadHousehold } from '../load-household.ts';
import { usageError, invalidData, type UsageError } from '../command-outcome.ts';
import { readSet } from '../name-value.ts';
import { type OptionValue, readCount, readDecimal } from '../read-options.ts';
import { monthFor, monthOption, monthsToCome, readMonthIfGiven, rulesLines } from '../rules-in-month.ts';

/** The default household. */
const ONE_ADULT: LoadedHousehold = { ok: true, household: { members: [{ age: 40 }] }, place: () => [] };

/** The command `caisse curve`. */
export const curve: Command = {
  name: 'curve',
  summary: {
    fr: 'trace la cotisation et l’allocation selon le revenu ou un autre nombre',
    en: 'draws what is paid and received along income or another number',
  },
  operands: [caisseOperand],
  options: {
    input: {
      value: { fr: 'NOM', en: 'NAME' },
      required: true,
      help: { fr: 'le nombre qui varie : income, par exemple', en: 'the number that varies: income, for example' },
    },
    from: {
      value: { fr: 'NOMBRE', en: 'NUMBER' },
      required: true,
      help: { fr: 'sa première valeur', en: 'its first value' },
    },
    to: {
      value: { fr: 'NOMBRE', en: 'NUMBER' },
      required: true,
      help: { fr: 'sa dernière valeur', en: 'its last value' },
    },
    household: {
      value: { fr: 'FICHIER', en: 'FILE' },
      help: {
        fr: 'le foyer (par défaut, un adulte de 40 ans)',
        en: 'the household (default: one adult of 40)',
      },
    },
    set: {
      value: { fr: 'DONNÉE=VALEUR', en: 'FACT=VALUE' },
      repeats: true,
      help: { fr: 'une donnée du mois, à côté du foyer', en: 'a fact of the month, beside the household' },
    },
    'pool-households': {
      value: { fr: 'NOMBRE', en: 'NUMBER' },
      help: {
        fr: 'cagnotte : le nombre de foyers qui reçoivent, celui-ci compris',
        en: 'a pool: the number of households that receive, this one included',
      },
    },
    'others-paid': {
      value: { fr: 'MONTANT', en: 'AMOUNT' },
      help: {
        fr: 'cagnotte : ce que les autres foyers versent ensemble',
        en: 'a pool: what the other households pay in together',
      },
    },
    month: monthOption,
  },
  run: async (given, io) => {
    const [name = ''] = given.operands;
    const { options, language } = given;
    const range = readRange(given);
    if (range.kind === 'usage-error') return range;
    const asked = readMonthIfGiven(given);
    if (asked.kind === 'usage-error') return asked;
    const pool = readPool(given);
    if (pool.kind === 'usage-error') return pool;
    const set = readSet(given.lists['set'] ?? []);
    if (set.kind !== 'set') return set;
    const loaded = await loadCaisse(name, io);
    if (!loaded.ok) return invalidData(name, loaded.diagnostics);
    const { caisse, warnings } = loaded;
    const household = await householdAlong(options['household'], io);
    if (!household.ok) return invalidData(options['household'] ?? '', household.diagnostics);
    const of = monthFor(caisse, asked.value, io);
    const computed = computeCurves(caisse, household.household, of, {
      input: options['input'] ?? '',
      ...range.value,
      facts: set.facts,
      ...(pool.value === undefined ? {} : { pool: pool.value }),
    });
    if (!computed.ok) return invalidData(name, computed.diagnostics);
    const { curves } = computed;
    const notes = rulesLines(caisse, given, io);
    return {
      kind: 'done',
      text: () => curvePage(curves, caisse.document, { language, width: io.width, notes }).map(printable).join('\n'),
      json: () => ({ ...curveData(curves), rulesToCome: monthsToCome(caisse, of) }),
      problems: [
        { source: name, diagnostics: warnings },
        { source: name, diagnostics: curveProblems(curves) },
      ],
    };
  },
};

const householdAlong = (name: string | undefined, io: Io): Promise<LoadedHousehold> =>
  name === undefined ? Promise.resolve(ONE_ADULT) : loadHousehold(name, io);

interface CurveRange {
  readonly kind: 'value';
  readonly value: { readonly from: string; readonly to: string };
}

function readRange(given: Given): CurveRange | ReturnType<typeof usageError> {
  const from = readDecimal(given, 'from');
  if (from.kind === 'usage-error') return from;
  const to = readDecimal(given, 'to');
  if (to.kind === 'usage-error') return to;
  if (exact(from.value).lessThan(exact(to.value))) return { kind: 'value', value: { from: from.value, to: to.value } };
  return usageError({
    fr: `--from (${from.value}) doit être inférieur à --to (${to.value}).`,
    en: `--from (${from.value}) must be less than --to (${to.value}).`,
  });
}

/** The largest number of households of a pool. */
const POOL_LIMIT = 500_000;

/** Reads the other households of the pool; `undefined` if neither option is given. */
function readPool(given: Given): OptionValue<CurvePool | undefined> | UsageError {
  const households = readCount(given, 'pool-households', POOL_LIMIT);
  if (households.kind === 'usage-error') return households;
  const isPaidGiven = given.options['others-paid'] !== undefined;
  if (households.value === undefined && !isPaidGiven) return { kind: 'value', value: undefined };
  if (households.value === undefined || !isPaidGiven) {
    return usageError({
      fr: '--pool-households et --others-paid se donnent ensemble.',
      en: '--pool-households and --others-paid are given together.',
    });
  }
  const othersPaid = readDecimal(given, 'others-paid');
  if (othersPaid.kind === 'usage-error') return othersPaid;
  return { kind: 'value', value: { othersPaid: othersPaid.value, households: households.value } };
}

/** The diagnostics of the results that have no curve. */
const curveProblems = ({ eligibility, contribution, allocation }: CaisseCurves): readonly Diagnostic[] =>
  [eligibility, contribution, allocation].flatMap((result) => (result.complete ? [] : result.diagnostics));
