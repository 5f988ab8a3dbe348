/** `caisse run`: the exact totals of a caisse over a population. */
import { printable } from '../../money/index.ts';
import type { CaisseDocument } from '../../caisse/index.ts';
import {
  addPool,
  type CaisseRulesResult,
  computeTotals,
  needsOf,
  parsePopulation,
  type TotalsResult,
} from '../../population/index.ts';
import { renderTextTable, tabulateTotals } from '../../report/index.ts';
import { type ResultLabel, resultLabels } from '../../text/index.ts';
import { monthOption, rulesInMonth } from '../rules-in-month.ts';
import { caisseOperand, type Command, type Given } from '../command.ts';
import type { Io } from '../io.ts';
import { loadCaisse } from '../load-caisse.ts';
import { usageError, invalidData } from '../command-outcome.ts';
import { runParquet } from '../parquet/run-parquet.ts';
import { isParquet, readCsvFile } from '../read-csv-file.ts';
import { writeProblem } from '../read-source.ts';
import { totalsData, totalsNotes } from '../totals-notes.ts';

/** The command `caisse run`. */
export const run: Command = {
  name: 'run',
  summary: { fr: 'applique une caisse à un fichier de foyers', en: 'applies a caisse to a file of households' },
  operands: [caisseOperand],
  options: {
    population: {
      value: { fr: 'FICHIER', en: 'FILE' },
      required: true,
      help: { fr: 'les foyers, en CSV ou en Parquet', en: 'the households, in CSV or Parquet' },
    },
    month: monthOption,
    weight: {
      value: { fr: 'COLONNE', en: 'COLUMN' },
      help: {
        fr: 'le nombre de foyers que représente une ligne',
        en: 'the number of households that a row represents',
      },
    },
    by: {
      value: { fr: 'COLONNE', en: 'COLUMN' },
      help: { fr: 'un total pour chaque valeur de cette colonne', en: 'a total for each value of this column' },
    },
    key: {
      value: { fr: 'COLONNE', en: 'COLUMN' },
      help: {
        fr: 'avec --out : la colonne qui identifie les foyers',
        en: 'with --out: the column that identifies households',
      },
    },
    out: {
      value: { fr: 'FICHIER', en: 'FILE' },
      help: {
        fr: 'un fichier Parquet avec les résultats de chaque foyer (population en Parquet)',
        en: 'a Parquet file with the results of each household (population in Parquet)',
      },
    },
  },
  run: async (given, io) => {
    const [name = ''] = given.operands;
    const file = given.options['population'] ?? '';
    const { out } = given.options;
    if (out !== undefined && !(isParquet(out) && isParquet(file))) {
      return usageError({
        fr: '--out exige un fichier .parquet, et une population .parquet.',
        en: '--out requires a .parquet file and a .parquet population.',
      });
    }
    if (given.options['key'] !== undefined && out === undefined) {
      return usageError({ fr: '--key s’utilise seulement avec --out.', en: '--key applies only with --out.' });
    }
    const loaded = await loadCaisse(name, io);
    if (!loaded.ok) return invalidData(name, loaded.diagnostics);
    const { document } = loaded.caisse;
    const found = rulesInMonth(loaded.caisse, given);
    if ('kind' in found) return found;
    if (!found.ok) return invalidData(name, found.diagnostics);
    const totals = await populationTotals(file, found, given, io);
    if (!totals.ok) return invalidData(file, totals.diagnostics);
    return {
      kind: 'done',
      text: () => page(document, totals, resultLabels(found.flows), given, io.width).map(printable).join('\n'),
      json: () => ({ caisse: document.id, month: found.month, ...totalsData(totals) }),
      problems: [{ source: name, diagnostics: loaded.warnings }],
    };
  },
};

async function populationTotals(
  file: string,
  { rules, pool }: Extract<CaisseRulesResult, { ok: true }>,
  { options }: Given,
  io: Io,
): Promise<TotalsResult> {
  const { by, weight, key, out } = options;
  const computed = pool === null ? [] : Object.values(pool.inputs);
  if (isParquet(file)) {
    const parquetRun = { file, rules, needs: needsOf(rules, computed), pool, by, weight, key, outName: out };
    return io
      .whole(out, (temporary) => runParquet({ ...parquetRun, out: temporary }))
      .catch((thrown: unknown) => ({
        ok: false,
        diagnostics: [writeProblem(out ?? '', thrown)],
      }));
  }
  const read = await readCsvFile(file, io);
  if (!read.ok) return read;
  const csvOptions = { ...(by === undefined ? {} : { by }), ...(weight === undefined ? {} : { weight }), computed };
  const parsed = parsePopulation(read.text, rules, csvOptions);
  if (!parsed.ok) return parsed;
  const pooled = pool === null ? parsed : addPool(parsed.population, pool);
  return pooled.ok ? computeTotals(pooled.population, rules, by === undefined ? {} : { by }) : pooled;
}

function page(
  document: CaisseDocument,
  totals: Extract<TotalsResult, { ok: true }>,
  labels: Readonly<Record<string, ResultLabel>>,
  { language }: Given,
  width: number,
): string[] {
  const currency = document.currency?.code ?? 'EUR';
  return [
    document.name,
    '',
    ...renderTextTable(tabulateTotals(totals.groups, totals.all, { currency, labels }), language, { width }),
    ...totalsNotes(totals, document, labels, language, width),
  ];
}
