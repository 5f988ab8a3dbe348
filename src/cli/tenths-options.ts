/** The options of totals by tenth. */
import { householdInputs, persons, standardOfLiving } from '../household/index.ts';
import { type Language, nearest } from '../money/index.ts';
import { inferType, nodesOf, type RuleNode } from '../rule/index.ts';
import type { Given, Option } from './command.ts';
import { usageError, type UsageError } from './command-outcome.ts';

/** The options of totals by tenth. */
export const tenthsOptions: Readonly<Record<'tenths' | 'tenths-of', Option>> = {
  tenths: {
    value: { fr: 'DONNÉE', en: 'FACT' },
    help: {
      fr: 'un total par dixième, du plus petit au plus grand : income, net, standard-of-living…',
      en: 'a total for each tenth, from the smallest: income, net, standard-of-living…',
    },
  },
  'tenths-of': {
    value: { fr: 'households|persons', en: 'households|persons' },
    help: {
      fr: 'avec --tenths : des dixièmes de foyers (par défaut) ou de personnes',
      en: 'with --tenths: tenths of households (default) or of persons',
    },
  },
};

/** Tenths of households or of persons by a number. */
export interface Tenths {
  readonly name: string;
  readonly of: RuleNode;
  readonly each: 'households' | 'persons';
  /** What a household counts for; `null` for one. */
  readonly times: RuleNode | null;
}

/** Reads the tenths; `null` if there are none. */
export function readTenths(
  { options }: Given,
  rules: Readonly<Record<string, RuleNode>>,
): { readonly kind: 'tenths'; readonly tenths: Tenths | null } | UsageError {
  const { tenths: name, 'tenths-of': each = 'households', by } = options;
  if (name === undefined) {
    if (options['tenths-of'] === undefined) return { kind: 'tenths', tenths: null };
    return usageError({ fr: '--tenths-of s’utilise avec --tenths.', en: '--tenths-of applies with --tenths.' }, 'run');
  }
  if (by !== undefined) {
    return usageError({ fr: '--by et --tenths s’excluent.', en: '--by and --tenths exclude each other.' }, 'run');
  }
  if (each !== 'households' && each !== 'persons') {
    return usageError(
      {
        fr: '--tenths-of est households (foyers) ou persons (personnes).',
        en: '--tenths-of is households or persons.',
      },
      'run',
    );
  }
  const numbers = numbersOf(rules);
  const of = numbers.get(name);
  if (of === undefined) return unknownNumber(name, [...numbers.keys()]);
  return { kind: 'tenths', tenths: { name, of, each, times: each === 'persons' ? persons() : null } };
}

/** Every number that rules compute or read, by its name, and the standard of living. */
function numbersOf(rules: Readonly<Record<string, RuleNode>>): ReadonlyMap<string, RuleNode> {
  const isNumber = (rule: RuleNode): boolean => !['boolean', 'category'].includes(inferType(rule));
  const nodes = nodesOf(...Object.values(rules)).flatMap((node): readonly (readonly [string, RuleNode])[] =>
    node.kind === 'input' || node.kind === 'named' ? [[node.name, node]] : [],
  );
  const own = [
    ['income', householdInputs.income],
    ['persons', persons()],
    ['standard-of-living', standardOfLiving()],
  ] as const;
  return new Map([...own, ...nodes, ...Object.entries(rules)].filter(([, rule]) => isNumber(rule)));
}

function unknownNumber(name: string, names: readonly string[]): UsageError {
  const near = nearest(name, names);
  const list = names
    .filter((each) => !each.includes('.'))
    .slice(0, 12)
    .join(', ');
  return usageError(
    {
      fr: `--tenths : « ${name} » n’est pas un nombre de ces règles. ${near === undefined ? `Choisissez par exemple : ${list}.` : `Vouliez-vous écrire « ${near} » ?`}`,
      en: `--tenths: “${name}” is not a number of these rules. ${near === undefined ? `Choose for example: ${list}.` : `Did you mean “${near}”?`}`,
    },
    'run',
  );
}

/** The definition of the tenths, to print below the table. */
export function tenthsNote({ each, times }: Tenths, label: string, language: Language): string {
  const isOfPersons = times !== null;
  if (language === 'fr') {
    const unit = each === 'persons' ? 'de personnes' : 'de foyers';
    const size = isOfPersons ? 'le nombre de ses personnes, fois son poids' : 'un, fois son poids';
    return `Dixièmes ${unit} selon « ${label} » : chaque foyer compte pour ${size}. Le dixième d’un foyer est 1 plus le nombre de dixièmes entiers du total qui ont une valeur plus petite ; les foyers de même valeur sont dans le même dixième, et un foyer dont la valeur est inconnue n’est dans aucun.`;
  }
  const size = isOfPersons ? 'the number of its members, times its weight' : 'one, times its weight';
  return `Tenths of ${each} by “${label}”: each household counts for ${size}. The tenth of a household is 1 plus the number of whole tenths of the total that have a smaller value; households of equal value are in the same tenth, and a household whose value is unknown is in none.`;
}
