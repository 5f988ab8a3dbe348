/** Compares the rules of two caisses, or of one caisse in two months, for the command `compare`. */
import { compareCurves, type HouseholdType } from '../caisse/curves.ts';
import { rulesAt } from '../caisse/index.ts';
import { type Diagnostic, isMonth, type Month, printable } from '../money/index.ts';
import { describeDifference } from '../text/index.ts';
import type { Given, Option } from './command.ts';
import {
  type CommandOutcome,
  invalidData,
  type InvalidData,
  type Problems,
  usageError,
  type UsageError,
} from './command-outcome.ts';
import { compareScenariosGiven, compareScenariosOptions } from './compare-scenarios.ts';
import { comparisonPage } from './comparison-page.ts';
import type { Io } from './io.ts';
import { loadCaisse } from './load-caisse.ts';
import { loadHousehold } from './load-household.ts';
import { readSet } from './name-value.ts';
import { type OptionValue, readDecimal } from './read-options.ts';
import { monthFor, readMonthIfGiven } from './rules-in-month.ts';
import { typicalHouseholds } from './typical-households.ts';

/** The options of a comparison of rules. */
export const compareRulesOptions: Readonly<Record<string, Option>> = {
  month: {
    value: { fr: 'AAAA-MM', en: 'YYYY-MM' },
    help: {
      fr: 'le mois dont les règles sont comparées (par défaut, le mois actuel)',
      en: 'the month whose rules are compared (default: the current month)',
    },
  },
  'after-month': {
    value: { fr: 'AAAA-MM', en: 'YYYY-MM' },
    help: {
      fr: 'le mois des règles d’après (par défaut, le même mois)',
      en: 'the month of the rules after (default: the same month)',
    },
  },
  input: {
    value: { fr: 'NOM', en: 'NAME' },
    help: { fr: 'le nombre qui varie (par défaut, income)', en: 'the number that varies (default: income)' },
  },
  from: {
    value: { fr: 'NOMBRE', en: 'NUMBER' },
    help: { fr: 'sa première valeur (par défaut, 0)', en: 'its first value (default: 0)' },
  },
  to: {
    value: { fr: 'NOMBRE', en: 'NUMBER' },
    help: { fr: 'sa dernière valeur (par défaut, 5000)', en: 'its last value (default: 5000)' },
  },
  household: {
    value: { fr: 'FICHIER', en: 'FILE' },
    repeats: true,
    help: {
      fr: 'un type de foyer (par défaut, d’une personne à un couple avec trois enfants)',
      en: 'a type of household (default: from one person to a couple with three children)',
    },
  },
  set: {
    value: { fr: 'DONNÉE=VALEUR', en: 'FACT=VALUE' },
    repeats: true,
    help: { fr: 'une donnée de tous ces foyers', en: 'a fact of all these households' },
  },
};

/** Compares the rules, and writes the sentences and the tables. */
export async function compareRulesGiven(given: Given, io: Io): Promise<CommandOutcome> {
  const { operands, options, language } = given;
  const [beforeName = '', afterName = beforeName] = operands;
  if ((given.lists['scenario'] ?? []).length > 0) return compareTheirScenarios(given, io);
  const idle = Object.keys(compareScenariosOptions).find(
    (name) => options[name] !== undefined || given.switches.has(name),
  );
  if (idle !== undefined) return onlyWithScenario(idle);
  const asked = readMonthIfGiven(given);
  if (asked.kind === 'usage-error') return asked;
  const later = readAfterMonth(given);
  if (later.kind === 'usage-error') return later;
  if (operands.length === 1 && later.value === undefined) return usageError(ONE_CAISSE, 'compare');
  const range = readRange(given);
  if (range.kind === 'usage-error') return range;
  const before = await loadCaisse(beforeName, io);
  const after = afterName === beforeName ? before : await loadCaisse(afterName, io);
  if (!before.ok) return invalidData(beforeName, before.diagnostics);
  if (!after.ok) return invalidData(afterName, after.diagnostics);
  const set = readSet(given.lists['set'] ?? []);
  if (set.kind !== 'set') return set;
  const types = await readTypes(given.lists['household'] ?? [], io);
  if (types.kind === 'invalid-data') return types;
  const months = {
    before: monthFor(before.caisse, asked.value, io),
    after: later.value ?? monthFor(after.caisse, asked.value, io),
  };
  const unruled: Problems[] = [];
  for (const [source, { caisse }, month] of [
    [beforeName, before, months.before],
    [afterName, after, months.after],
  ] as const) {
    const rules = rulesAt(caisse, month);
    if (!rules.ok) unruled.push({ source, diagnostics: [rules.diagnostic] });
  }
  if (unruled.length > 0) return { kind: 'invalid-data', problems: unruled };
  const described = describeDifference(before.caisse, after.caisse, { months });
  if (!described.ok) return invalidData(afterName, described.diagnostics);
  const { differences } = described;
  const compared = compareCurves(before.caisse, after.caisse, {
    months,
    input: options['input'] ?? 'income',
    ...range.value,
    households: types.value.map((type) => ({ ...type, facts: set.facts })),
  });
  const numbers = compared.ok || options['input'] !== undefined ? undefined : numbersInstead(compared.diagnostics);
  if (!compared.ok && numbers === undefined) return invalidData(afterName, compared.diagnostics);
  const curves = compared.ok ? compared.comparison : { numbers: numbers ?? [] };
  return {
    kind: 'done',
    text: () =>
      comparisonPage({
        before: { caisse: before.caisse, month: months.before },
        after: { caisse: after.caisse, month: months.after },
        differences,
        curves,
        range: range.value,
        language,
        width: io.width,
      })
        .map(printable)
        .join('\n'),
    json: () => ({
      months,
      differences,
      ...('numbers' in curves ? { input: null } : { input: curves.input.name }),
      ...range.value,
      households: 'numbers' in curves ? [] : curves.households,
    }),
    problems: [
      { source: beforeName, diagnostics: before.warnings },
      ...(afterName === beforeName ? [] : [{ source: afterName, diagnostics: after.warnings }]),
    ],
  };
}

/** The numbers that the rules read, where they do not read the usual one; none for another diagnostic. */
function numbersInstead(diagnostics: readonly Diagnostic[]): readonly string[] | undefined {
  const [first] = diagnostics;
  return diagnostics.length === 1 && first?.code === 'CAISSE-CURVE-INPUT-UNKNOWN' ? first.details.names : undefined;
}

/** Compares scenarios with the same types of household and the same number. */
async function compareTheirScenarios(given: Given, io: Io): Promise<CommandOutcome> {
  if (given.options['after-month'] !== undefined) {
    return usageError({
      fr: '--after-month s’utilise seulement sans --scenario.',
      en: '--after-month applies only without --scenario.',
    });
  }
  const asked = readMonthIfGiven(given);
  if (asked.kind === 'usage-error') return asked;
  const range = readRange(given);
  if (range.kind === 'usage-error') return range;
  const set = readSet(given.lists['set'] ?? []);
  if (set.kind !== 'set') return set;
  const types = await readTypes(given.lists['household'] ?? [], io);
  if (types.kind === 'invalid-data') return types;
  const { input } = given.options;
  const along = {
    input: input ?? 'income',
    ...range.value,
    households: types.value.map((type) => ({ ...type, facts: set.facts })),
    isStated: input !== undefined,
  };
  return compareScenariosGiven(given, along, asked.value, io);
}

const onlyWithScenario = (option: string): UsageError =>
  usageError({
    fr: `--${option} s’utilise seulement avec --scenario.`,
    en: `--${option} applies only with --scenario.`,
  });

const ONE_CAISSE = {
  fr: 'Donnez deux caisses, ou une seule avec --after-month.',
  en: 'Give two caisses, or one with --after-month.',
};

function readAfterMonth({ options }: Given): OptionValue<Month | undefined> | UsageError {
  const text = options['after-month'];
  if (text === undefined || isMonth(text)) return { kind: 'value', value: text };
  return usageError({
    fr: `--after-month : « ${text} » n’est pas un mois. Écrivez par exemple 2025-03.`,
    en: `--after-month: “${text}” is not a month. Write for example 2025-03.`,
  });
}

function readRange(given: Given): OptionValue<{ readonly from: string; readonly to: string }> | UsageError {
  const ends = { from: '0', to: '5000', ...given.options };
  const [from, to] = [readDecimal({ ...given, options: ends }, 'from'), readDecimal({ ...given, options: ends }, 'to')];
  if (from.kind === 'usage-error') return from;
  return to.kind === 'usage-error' ? to : { kind: 'value', value: { from: from.value, to: to.value } };
}

/** The households of files, named after them, or the typical ones. */
async function readTypes(
  files: readonly string[],
  io: Io,
): Promise<OptionValue<readonly HouseholdType[]> | InvalidData> {
  if (files.length === 0) return { kind: 'value', value: typicalHouseholds };
  const types: HouseholdType[] = [];
  for (const file of files) {
    const loaded = await loadHousehold(file, io);
    if (!loaded.ok) return invalidData(file, loaded.diagnostics);
    types.push({ name: file.replace(/^.*[/\\]/, '').replace(/\.(?:ya?ml|json)$/, ''), household: loaded.household });
  }
  return { kind: 'value', value: types };
}
