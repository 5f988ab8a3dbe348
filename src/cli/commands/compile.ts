/** `caisse compile`: the rules of a caisse as SQL, to be carried to where the data is. */
import { compileToSql, type SqlDialect } from '../../rule/index.ts';
import { describeCaisse } from '../../text/index.ts';
import { monthOption, rulesInMonth } from '../caisse-month.ts';
import { caisseOperand, type Command } from '../command.ts';
import { loadCaisse } from '../load-caisse.ts';
import { misuse, refused } from '../outcome.ts';
import { readCount } from '../read-options.ts';

const DIALECTS: readonly SqlDialect[] = ['duckdb', 'postgresql', 'spark', 'sqlite'];

/** The largest integer that a weight column may hold; below it, products with amounts stay in wide integers. */
const LARGEST_WEIGHT = 1_000_000_000;

const NAME = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)?$/;

/** Writes SQL. */
export const compile: Command = {
  name: 'compile',
  summary: { fr: 'écrit les règles d’une caisse en SQL', en: 'writes the rules of a caisse as SQL' },
  operands: [caisseOperand],
  options: {
    dialect: {
      value: { fr: DIALECTS.join('|'), en: DIALECTS.join('|') },
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
  },
  run: async (given, io) => {
    const [name = ''] = given.operands;
    const { dialect, table = 'households', key, weight, by, tenths } = given.options;
    const known = DIALECTS.find((each) => each === dialect);
    if (known === undefined) {
      return misuse(
        { fr: `--dialect est ${DIALECTS.join(', ')}.`, en: `--dialect is one of ${DIALECTS.join(', ')}.` },
        'compile',
      );
    }
    const strange = [table, key, weight, by, tenths].find((each) => each !== undefined && !NAME.test(each));
    if (strange !== undefined) {
      return misuse({
        fr: `« ${strange} » n’est pas un nom simple de table ou de colonne : lettres sans accent, chiffres et « _ ».`,
        en: `“${strange}” is not a plain name of a table or column: letters without accents, digits and “_”.`,
      });
    }
    if (by !== undefined && tenths !== undefined) {
      return misuse({ fr: '--by et --tenths ne vont pas ensemble.', en: '--by and --tenths do not go together.' });
    }
    const decimals = readCount(given, 'weight-decimals', 12);
    if (decimals.kind === 'misuse') return decimals;
    const loaded = await loadCaisse(name, io);
    if (!loaded.ok) return refused(name, loaded.diagnostics);
    const found = rulesInMonth(loaded.caisse, given);
    if ('kind' in found) return found;
    if (!found.ok) return refused(name, found.diagnostics);
    const of = by ?? tenths;
    const compiled = compileToSql(found.rules, {
      dialect: known,
      table,
      ...(key === undefined ? {} : { key }),
      ...(weight === undefined
        ? {}
        : { weight: { column: weight, decimals: decimals.value ?? 0, maximum: LARGEST_WEIGHT } }),
      ...(of === undefined ? {} : { groups: { by: by === undefined ? 'tenth' : 'value', of } as const }),
      comment: describeCaisse(loaded.caisse, { language: given.language, month: found.month }),
    });
    if (!compiled.ok) return refused(name, compiled.diagnostics);
    return {
      kind: 'done',
      text: () => compiled.sql.script,
      json: () => ({ caisse: loaded.caisse.document.id, month: found.month, dialect: known, ...compiled.sql }),
      problems: [{ source: name, diagnostics: loaded.warnings }],
    };
  },
};
