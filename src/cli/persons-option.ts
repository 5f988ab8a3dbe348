/** The option `--persons`: a table with one row for each person, from which the numbers of members are made. */
import type { Caisse } from '../caisse/index.ts';
import type { RuleNode } from '../rule/index.ts';
import type { SqlOptions, SqlText } from '../rule/many.ts';
import { usageError, type UsageError } from './command-outcome.ts';
import type { Given, Option } from './command.ts';
import { type PersonsSql, personsSql } from './persons-sql.ts';
import type { OptionValue } from './read-options.ts';

/** The option that names the table of persons. */
export const personsOption: Option = {
  value: { fr: 'NOM', en: 'NAME' },
  help: {
    fr: 'une table des personnes (clé du foyer, age, et par exemple salaire) : écrit aussi la requête qui en fait les colonnes des foyers',
    en: 'a table of persons (key of the household, age, and for example a wage): also writes the query that makes the columns of households',
  },
};

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,62}(?:\.[A-Za-z_][A-Za-z0-9_]{0,62})?$/;

/** The queries on the table of persons; `null` without `--persons`. */
export function readPersons(
  given: Given,
  rules: Readonly<Record<string, RuleNode>>,
  { versions }: Caisse,
  { dialect, key, table }: SqlOptions,
  { inputs }: SqlText,
): OptionValue<PersonsSql | null> | UsageError {
  const { persons } = given.options;
  if (persons === undefined) return { kind: 'value', value: null };
  if (!NAME.test(persons) || key === undefined) {
    return usageError(
      {
        fr: '--persons prend un nom simple de table, avec --key, la colonne qui identifie le foyer de chaque personne.',
        en: '--persons takes a plain name of a table, with --key, the column that identifies the household of each person.',
      },
      'compile',
    );
  }
  // All versions have the inputs of the document.
  const { memberInputs } = versions[0]!;
  const found = personsSql(rules, memberInputs, { dialect, table: persons, key, households: table, inputs });
  if (found !== null) return { kind: 'value', value: found };
  return usageError(
    {
      fr: '--persons : ces règles ne lisent aucune donnée de chaque personne (« members » dans « inputs »).',
      en: '--persons: these rules read no input of members (“members” under “inputs”).',
    },
    'compile',
  );
}

/** The queries as the first part of the file. */
export function personsScript({ query, guard }: PersonsSql): string {
  return [
    '-- 0. Makes the columns of members from the table of persons. Join the result to the other columns of households by its key.',
    `${query};`,
    '',
    '-- Must count no household: more members with a number than the rules allow, or a younger member with one.',
    `${guard};`,
    '',
    '',
  ].join('\n');
}
