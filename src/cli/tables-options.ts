/** The options of tables of who gains and who loses. */
import { type Caisse, rulesAt } from '../caisse/index.ts';
import { type Diagnostic, isMonth, type Month, shorten } from '../money/index.ts';
import {
  type CaisseRulesResult,
  type DisclosureControl,
  type DistributionGroups,
  distributionRules,
  type DistributionRulesOptions,
  groupsByChildren,
  groupsByHouseholdType,
  TENTHS_AND_TOP,
} from '../population/index.ts';
import type { Given, Option } from './command.ts';
import { usageError, type UsageError } from './command-outcome.ts';
import type { DistributionRun } from './distribution-run.ts';
import type { Io } from './io.ts';
import { loadCaisse } from './load-caisse.ts';
import { type OptionValue, readCount } from './read-options.ts';

/** The options that apply only with `--tables`. */
const FURTHER_OPTIONS = [
  'groups',
  'against',
  'against-month',
  'children-below',
  'marginal-step',
  'minimum-cell',
  'dominance',
  'rounding-base',
] as const;

/** The options of tables. */
export const tablesOptions: Readonly<Record<'tables' | (typeof FURTHER_OPTIONS)[number], Option>> = {
  tables: {
    value: { fr: 'persons|households', en: 'persons|households' },
    help: {
      fr: 'qui gagne et qui perd, inégalités et pauvreté avant et après, par dixième de personnes ou de foyers (avec --by : par valeur de la colonne)',
      en: 'who gains and who loses, inequality and poverty before and after, by tenth of persons or of households (with --by: by value of the column)',
    },
  },
  groups: {
    value: { fr: 'tenths|top|children|household-type', en: 'tenths|top|children|household-type' },
    help: {
      fr: 'avec --tables : les groupes ; top ajoute aux dixièmes les 5 % et 1 % les plus aisés',
      en: 'with --tables: the groups; top adds the richest 5% and 1% to the tenths',
    },
  },
  against: {
    value: { fr: 'CAISSE', en: 'CAISSE' },
    help: {
      fr: 'avec --tables : la caisse de référence, à laquelle celle-ci est comparée',
      en: 'with --tables: the caisse of reference, with which this one is compared',
    },
  },
  'against-month': {
    value: { fr: 'AAAA-MM', en: 'YYYY-MM' },
    help: {
      fr: 'avec --against : le mois de ses règles (par défaut, le même mois)',
      en: 'with --against: the month of its rules (default: the same month)',
    },
  },
  'children-below': {
    value: { fr: 'ÂGE', en: 'AGE' },
    help: {
      fr: 'avec --tables : compte à part les enfants de moins de cet âge',
      en: 'with --tables: counts children below this age apart',
    },
  },
  'marginal-step': {
    value: { fr: 'EUROS', en: 'EUROS' },
    help: {
      fr: 'avec --tables : le supplément de revenu des taux marginaux (par défaut, 1)',
      en: 'with --tables: the additional income of marginal rates (default: 1)',
    },
  },
  'minimum-cell': {
    value: { fr: 'NOMBRE', en: 'NUMBER' },
    help: {
      fr: 'avec --tables : cache les cellules de moins de lignes, et celles qui les révéleraient',
      en: 'with --tables: hides cells of fewer rows, and those that would reveal them',
    },
  },
  dominance: {
    value: { fr: 'POURCENTAGE', en: 'PERCENT' },
    help: {
      fr: 'avec --tables : cache les cellules dont une ligne a une plus grande part',
      en: 'with --tables: hides cells of which one row has a larger share',
    },
  },
  'rounding-base': {
    value: { fr: 'NOMBRE', en: 'NUMBER' },
    help: {
      fr: 'avec --tables : arrondit effectifs et sommes à un multiple de ce nombre',
      en: 'with --tables: rounds numbers of households and sums to a multiple of this number',
    },
  },
};

/** The options that protect small cells. */
export const disclosureOptions: Readonly<Record<'minimum-cell' | 'dominance' | 'rounding-base', Option>> = {
  'minimum-cell': tablesOptions['minimum-cell'],
  dominance: tablesOptions.dominance,
  'rounding-base': tablesOptions['rounding-base'],
};

/** The commands that have these options. */
type TablesCommand = 'run' | 'compile' | 'nation';

/** What is asked for; `null` without `--tables`. */
export type AskedTables =
  | { readonly ok: true; readonly run: DistributionRun | null }
  | { readonly ok: false; readonly source: string | null; readonly diagnostics: readonly Diagnostic[] };

type Read = { readonly kind: 'tables'; readonly asked: AskedTables } | UsageError;

const LARGEST_NUMBER = 1_000_000;
const OLDEST_CHILD = 30;

/** Reads `--tables` and the options that apply with it. */
export async function readTables(
  given: Given,
  caisse: Caisse,
  found: Extract<CaisseRulesResult, { ok: true }>,
  io: Io,
  command: TablesCommand = 'run',
): Promise<Read> {
  const { options } = given;
  const { tables: count, tenths } = options;
  if (count === undefined) {
    const alone = FURTHER_OPTIONS.find((name) => options[name] !== undefined);
    if (alone === undefined) return { kind: 'tables', asked: { ok: true, run: null } };
    return usageError({ fr: `--${alone} s’utilise avec --tables.`, en: `--${alone} applies with --tables.` }, command);
  }
  if (count !== 'persons' && count !== 'households') {
    return usageError(
      { fr: '--tables est persons (personnes) ou households (foyers).', en: '--tables is persons or households.' },
      command,
    );
  }
  if (tenths !== undefined) {
    return usageError(
      { fr: '--tables et --tenths s’excluent.', en: '--tables and --tenths exclude each other.' },
      command,
    );
  }
  if (found.pool !== null) return poolRefused(command);
  const children = readChildrenBelow(given);
  if (children.kind === 'usage-error') return children;
  const groups = readGroups(given, children.value, command);
  if (groups.kind === 'usage-error') return groups;
  const disclosure = readDisclosure(given, command);
  if (disclosure.kind === 'usage-error') return disclosure;
  const step = readStep(given, command);
  if (step.kind === 'usage-error') return step;
  const rules: DistributionRulesOptions = {
    ...(children.value === undefined ? {} : { childrenBelow: children.value }),
    ...(step.value === undefined ? {} : { step: step.value }),
  };
  const own = distributionRules(caisse, found.month, rules);
  if (!own.ok) return failed(null, own.diagnostics);
  const baseline = await readBaseline(given, found.month, rules, io, command);
  if (baseline.kind !== 'value') return baseline;
  return {
    kind: 'tables',
    asked: {
      ok: true,
      run: {
        rules: own.rules,
        baseline: baseline.value,
        options: {
          count,
          ...(groups.value === undefined ? {} : { groups: groups.value }),
          ...(disclosure.value === undefined ? {} : { disclosure: disclosure.value }),
        },
      },
    },
  };
}

const failed = (source: string | null, diagnostics: readonly Diagnostic[]): Read => ({
  kind: 'tables',
  asked: { ok: false, source, diagnostics },
});

const poolRefused = (command: TablesCommand): UsageError =>
  usageError(
    {
      fr: '--tables ne s’applique pas à une caisse dont les foyers se partagent une cagnotte.',
      en: '--tables does not apply to a caisse whose households share a pool.',
    },
    command,
  );

const readChildrenBelow = (given: Given): OptionValue<number | undefined> | UsageError =>
  readCount(given, 'children-below', OLDEST_CHILD);

function readGroups(
  { options }: Given,
  childrenBelow: number | undefined,
  command: TablesCommand,
): OptionValue<DistributionGroups | undefined> | UsageError {
  const { by, groups } = options;
  if (by !== undefined && groups !== undefined) {
    return usageError({ fr: '--by et --groups s’excluent.', en: '--by and --groups exclude each other.' }, command);
  }
  if (by !== undefined) return { kind: 'value', value: { column: by } };
  switch (groups) {
    case undefined:
    case 'tenths':
      return { kind: 'value', value: undefined };
    case 'top':
      return { kind: 'value', value: { cuts: TENTHS_AND_TOP } };
    case 'children':
      return { kind: 'value', value: groupsByChildren(childrenBelow) };
    case 'household-type':
      return { kind: 'value', value: groupsByHouseholdType(childrenBelow) };
    default:
      return usageError(
        {
          fr: '--groups est tenths (dixièmes), top (dixièmes, 5 % et 1 %), children (nombre d’enfants) ou household-type (type de foyer).',
          en: '--groups is tenths, top (tenths, 5% and 1%), children (number of children) or household-type.',
        },
        command,
      );
  }
}

function readDisclosure(given: Given, command: TablesCommand): OptionValue<DisclosureControl | undefined> | UsageError {
  const minimum = readCount(given, 'minimum-cell', LARGEST_NUMBER);
  if (minimum.kind === 'usage-error') return minimum;
  if (minimum.value === 1) {
    return usageError(
      {
        fr: '--minimum-cell est au moins 2 : un minimum plus petit ne cacherait rien.',
        en: '--minimum-cell is at least 2: a smaller minimum would hide nothing.',
      },
      command,
    );
  }
  const dominance = readCount(given, 'dominance', 99);
  if (dominance.kind === 'usage-error') return dominance;
  const rounding = readCount(given, 'rounding-base', LARGEST_NUMBER);
  if (rounding.kind === 'usage-error') return rounding;
  const control: DisclosureControl = {
    ...(minimum.value === undefined ? {} : { minimumCell: minimum.value }),
    ...(dominance.value === undefined ? {} : { dominance: dominance.value }),
    ...(rounding.value === undefined ? {} : { rounding: rounding.value }),
  };
  return { kind: 'value', value: Object.keys(control).length === 0 ? undefined : control };
}

function readStep({ options }: Given, command: TablesCommand): OptionValue<string | undefined> | UsageError {
  const text = options['marginal-step'];
  if (text === undefined) return { kind: 'value', value: undefined };
  const step = text.replace(',', '.');
  if (/^\d{1,6}(?:\.\d{1,2})?$/.test(step) && Number(step) > 0) return { kind: 'value', value: step };
  return usageError(
    {
      fr: `--marginal-step : « ${text} » n’est pas un montant en euros au-dessus de zéro.`,
      en: `--marginal-step: “${text}” is not an amount in euros above zero.`,
    },
    command,
  );
}

async function readBaseline(
  { options }: Given,
  month: Month,
  rules: DistributionRulesOptions,
  io: Io,
  command: TablesCommand,
): Promise<OptionValue<DistributionRun['baseline']> | Exclude<Read, { kind: 'value' }>> {
  const { against, 'against-month': asked } = options;
  if (against === undefined) {
    if (asked === undefined) return { kind: 'value', value: null };
    return usageError(
      { fr: '--against-month s’utilise avec --against.', en: '--against-month applies with --against.' },
      command,
    );
  }
  if (asked !== undefined && !isMonth(asked)) {
    return usageError(
      {
        fr: `--against-month : « ${asked} » n’est pas un mois, AAAA-MM.`,
        en: `--against-month: “${asked}” is not a month, YYYY-MM.`,
      },
      command,
    );
  }
  const loaded = await loadCaisse(against, io);
  if (!loaded.ok) return failed(against, loaded.diagnostics);
  const other = asked ?? month;
  const found = rulesAt(loaded.caisse, other);
  if (!found.ok) return failed(against, [found.diagnostic]);
  const own = distributionRules(loaded.caisse, other, rules);
  if (!own.ok) return failed(against, own.diagnostics);
  return { kind: 'value', value: { name: shorten(loaded.caisse.document.name), month: other, rules: own.rules } };
}
