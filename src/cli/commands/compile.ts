/** `caisse compile`: the rules of a caisse as SQL, to be carried to where the data is. */
import type { Diagnostic, Language } from '../../money/index.ts';
import { makeConformanceKit } from '../../population/index.ts';
import { type RuleNode } from '../../rule/index.ts';
import { type CompiledSql, compileToSql, SQL_DIALECTS, type SqlOptions } from '../../rule/many.ts';
import { describeCaisse } from '../../text/index.ts';
import { monthOption, rulesInMonth } from '../caisse-month.ts';
import { caisseOperand, type Command, type Given } from '../command.ts';
import type { Io } from '../io.ts';
import { kitFiles } from '../kit-files.ts';
import { loadCaisse } from '../load-caisse.ts';
import { misuse, type Misuse, refused } from '../outcome.ts';
import { readCount, type Value } from '../read-options.ts';
import { writeProblem } from '../read-source.ts';

/** The largest integer that a weight column may hold; below it, products with amounts stay in wide integers. */
const LARGEST_WEIGHT = 1_000_000_000;
const WEIGHT_DECIMALS_LIMIT = 8;

const COLUMN = /^[A-Za-z_][A-Za-z0-9_]{0,62}$/;
const TABLE = /^[A-Za-z_][A-Za-z0-9_]{0,62}(?:\.[A-Za-z_][A-Za-z0-9_]{0,62})?$/;

/** Writes SQL. */
export const compile: Command = {
  name: 'compile',
  summary: { fr: 'écrit les règles d’une caisse en SQL', en: 'writes the rules of a caisse as SQL' },
  operands: [caisseOperand],
  options: {
    dialect: {
      value: { fr: SQL_DIALECTS.join('|'), en: SQL_DIALECTS.join('|') },
      required: true,
      help: { fr: 'pour quel moteur', en: 'for which engine' },
    },
    month: monthOption,
    table: {
      value: { fr: 'NOM', en: 'NAME' },
      help: {
        fr: 'la table des foyers (households si rien n’est dit)',
        en: 'the table of households (households if left out)',
      },
    },
    key: {
      value: { fr: 'COLONNE', en: 'COLUMN' },
      help: { fr: 'la colonne qui distingue les foyers', en: 'the column that tells households apart' },
    },
    weight: {
      value: { fr: 'COLONNE', en: 'COLUMN' },
      help: { fr: 'combien de foyers une ligne représente', en: 'how many households a row stands for' },
    },
    'weight-decimals': {
      value: { fr: 'NOMBRE', en: 'NUMBER' },
      help: {
        fr: 'décimales du poids, qui est un entier dans la table',
        en: 'decimals of the weight, a whole number in the table',
      },
    },
    by: {
      value: { fr: 'COLONNE', en: 'COLUMN' },
      help: { fr: 'un total pour chaque valeur de cette colonne', en: 'a total for each value of this column' },
    },
    tenths: {
      value: { fr: 'COLONNE', en: 'COLUMN' },
      help: { fr: 'un total pour chaque dixième selon cette colonne', en: 'a total for each tenth along this column' },
    },
    kit: {
      value: { fr: 'DOSSIER', en: 'FOLDER' },
      help: {
        fr: 'un nouveau dossier avec le fichier et de quoi mettre un moteur à l’épreuve',
        en: 'a new folder with the file and what puts an engine to the test',
      },
    },
  },
  run: async (given, io) => {
    const [name = ''] = given.operands;
    const asked = askedOptions(given);
    if (asked.kind === 'misuse') return asked;
    const loaded = await loadCaisse(name, io);
    if (!loaded.ok) return refused(name, loaded.diagnostics);
    const found = rulesInMonth(loaded.caisse, given);
    if ('kind' in found) return found;
    if (!found.ok) return refused(name, found.diagnostics);
    const comment = describeCaisse(loaded.caisse, { language: given.language, month: found.month });
    const { pool } = found;
    if (pool !== null && asked.value.key === undefined) return keyNeeded();
    const options = { ...asked.value, comment, ...(pool === null ? {} : { pool }) };
    const about = { caisse: loaded.caisse.document.id, month: found.month, dialect: options.dialect };
    const compiled = compileNamed(found.rules, options);
    if ('kind' in compiled) return compiled;
    if (!compiled.ok) return refused(name, compiled.diagnostics);
    const { sql } = compiled;
    const problems = [{ source: name, diagnostics: loaded.warnings }];
    const folder = given.options['kit'];
    if (folder === undefined) {
      return { kind: 'done', text: () => sql.script, json: () => ({ ...about, ...sql }), problems };
    }
    const written = writeKit(folder, found.rules, options, given.language, io);
    if (!written.ok) return refused(folder, written.diagnostics);
    const { files, households } = written;
    return {
      kind: 'done',
      text: () => kitPage(folder, written, given.language),
      json: () => ({ ...about, hash: sql.hash, folder, files, households }),
      problems,
    };
  },
};

/** A pool gives its left-over cents to the first households, so the order must be known. */
const keyNeeded = (): Misuse =>
  misuse({
    fr: 'Ces règles partagent une cagnotte : nommez avec --key la colonne qui ordonne les foyers.',
    en: 'These rules share a pool: name with --key the column that orders the households.',
  });

/** What the options of the command ask for. */
function askedOptions(given: Given): Value<SqlOptions> | Misuse {
  const { dialect, table = 'households', key, weight, by, tenths } = given.options;
  const known = SQL_DIALECTS.find((each) => each === dialect);
  if (known === undefined) {
    const all = SQL_DIALECTS.join(', ');
    return misuse({ fr: `--dialect est ${all}.`, en: `--dialect is one of ${all}.` }, 'compile');
  }
  const columns = [key, weight, by, tenths].filter((each) => each !== undefined);
  const strange = TABLE.test(table) ? columns.find((each) => !COLUMN.test(each)) : table;
  if (strange !== undefined) {
    return misuse({
      fr: `« ${strange} » n’est pas un nom simple de table ou de colonne : lettres sans accent, chiffres et « _ ».`,
      en: `“${strange}” is not a plain name of a table or column: letters without accents, digits and “_”.`,
    });
  }
  if (by !== undefined && tenths !== undefined) {
    return misuse({ fr: '--by et --tenths ne vont pas ensemble.', en: '--by and --tenths do not go together.' });
  }
  const decimals = readCount(given, 'weight-decimals', WEIGHT_DECIMALS_LIMIT);
  if (decimals.kind === 'misuse') return decimals;
  const of = by ?? tenths;
  const weighed =
    weight === undefined ? {} : { weight: { column: weight, decimals: decimals.value ?? 0, maximum: LARGEST_WEIGHT } };
  const groups = of === undefined ? {} : { groups: { by: by === undefined ? 'tenth' : 'value', of } as const };
  return {
    kind: 'value',
    value: { dialect: known, table, ...(key === undefined ? {} : { key }), ...weighed, ...groups },
  };
}

/** The queries, or a wrong use where a name that was given is that of another column too. */
function compileNamed(rules: Readonly<Record<string, RuleNode>>, options: SqlOptions): CompiledSql | Misuse {
  try {
    return compileToSql(rules, options);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return misuse({
      fr: `Une colonne aurait deux sens, ou un nom que les moteurs ne gardent pas (${thrown.message}).`,
      en: `A column would have two meanings, or a name that engines do not keep (${thrown.message}).`,
    });
  }
}

interface WrittenKit {
  readonly files: readonly string[];
  readonly households: number;
}

function writeKit(
  folder: string,
  rules: Readonly<Record<string, RuleNode>>,
  options: SqlOptions,
  language: Language,
  io: Io,
): ({ readonly ok: true } & WrittenKit) | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] } {
  const made = makeConformanceKit(rules, options);
  if (!made.ok) return made;
  const files = kitFiles(made.kit, options.dialect, language);
  try {
    io.writeFolder(folder, files);
  } catch (thrown) {
    return { ok: false, diagnostics: [writeProblem(folder, thrown)] };
  }
  return { ok: true, files: Object.keys(files), households: made.kit.households.rows.length };
}

function kitPage(folder: string, { files, households }: WrittenKit, language: Language): string {
  const title =
    language === 'fr'
      ? `${folder} : ${households} foyers inventés et ce qu’ils doivent donner.`
      : `${folder}: ${households} invented households and what they must give.`;
  return [title, ...files.map((file) => `  ${file}`)].join('\n');
}
