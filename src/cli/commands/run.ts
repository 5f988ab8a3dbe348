/** `caisse run`: the exact totals of a caisse over a population. */
import { printable, shorten } from '../../money/index.ts';
import type { CaisseDocument } from '../../caisse/index.ts';
import { renderTextTable, tabulateTotals } from '../../report/index.ts';
import { labelOf, labelsOf, resultLabels } from '../../text/index.ts';
import { withSetAdvice } from '../set-advice.ts';
import { monthOption, rulesInMonth, rulesLines } from '../rules-in-month.ts';
import { caisseOperand, type Command, type Given } from '../command.ts';
import { fileFactsOptions, readFileFacts } from '../file-facts-options.ts';
import { fold } from '../fold.ts';
import { loadCaisse } from '../load-caisse.ts';
import { usageError, type UsageError, invalidData } from '../command-outcome.ts';
import { isParquet } from '../read-csv-file.ts';
import type { PopulationTotals } from '../population-result.ts';
import { type PopulationRun, populationTotals } from '../population-totals.ts';
import { comparisonLines, distributionLines } from '../tables-lines.ts';
import { readTables, tablesOptions } from '../tables-options.ts';
import { readRows, rowsOption } from '../rows-option.ts';
import { readTenths, tenthsNote, tenthsOptions } from '../tenths-options.ts';
import { fileNotes, totalsData, totalsNotes } from '../totals-notes.ts';
import { readWeightDecimals, weightOptions } from '../weight-options.ts';

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
    ...fileFactsOptions,
    ...weightOptions,
    rows: rowsOption,
    by: {
      value: { fr: 'COLONNE', en: 'COLUMN' },
      help: { fr: 'un total pour chaque valeur de cette colonne', en: 'a total for each value of this column' },
    },
    ...tenthsOptions,
    ...tablesOptions,
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
    force: {
      help: { fr: 'remplace le fichier de --out s’il existe', en: 'replaces the file of --out if it exists' },
    },
  },
  run: async (given, io) => {
    const [name = ''] = given.operands;
    const wrong = wrongOutput(given);
    if (wrong !== null) return wrong;
    const decimals = readWeightDecimals(given);
    if (decimals.kind === 'usage-error') return decimals;
    const loaded = await loadCaisse(name, io);
    if (!loaded.ok) return invalidData(name, loaded.diagnostics);
    const { document } = loaded.caisse;
    const found = rulesInMonth(loaded.caisse, given, io);
    if ('kind' in found) return found;
    if (!found.ok) return invalidData(name, found.diagnostics);
    const read = await readFileFacts(given, io, found.memberInputs);
    if (read.kind !== 'facts') return read;
    const tenths = readTenths(given, found.rules);
    if (tenths.kind !== 'tenths') return tenths;
    const tables = await readTables(given, loaded.caisse, found, io);
    if (tables.kind === 'usage-error') return tables;
    if (!tables.asked.ok) return invalidData(tables.asked.source ?? name, tables.asked.diagnostics);
    const rows = readRows(given, 'run');
    if (rows.kind === 'usage-error') return rows;
    const asked: PopulationRun = {
      file: given.options['population'] ?? '',
      facts: read.facts,
      ...(rows.value === undefined ? {} : { rows: rows.value }),
      by: given.options['by'],
      weight: given.options['weight'],
      weightDecimals: decimals.value,
      tenths: tenths.tenths,
      distribution: tables.asked.run,
      key: given.options['key'],
      out: given.options['out'],
      force: given.switches.has('force'),
      language: given.language,
    };
    const added = await populationTotals(asked, found, io);
    if (!added.ok) return invalidData(asked.file, withSetAdvice(added.diagnostics, found.rules));
    const notes = rulesLines(loaded.caisse, given, io);
    return {
      kind: 'done',
      text: () =>
        [...page(document, added, asked, resultLabels(found.flows), given, io.width), ...notes]
          .map(printable)
          .join('\n'),
      json: () => ({
        caisse: document.id,
        month: found.month,
        ...(showsTotals(asked) ? totalsData(added) : {}),
        ...(added.tables === null
          ? {}
          : added.tables.comparison === null
            ? { distribution: added.tables.distribution }
            : { comparison: added.tables.comparison }),
      }),
      problems: [
        { source: name, diagnostics: loaded.warnings },
        { source: asked.file, diagnostics: added.warnings },
      ],
    };
  },
};

function wrongOutput({ options, switches }: Given): UsageError | null {
  const { out, population = '', key } = options;
  if (out !== undefined && !(isParquet(out) && isParquet(population))) {
    return usageError({
      fr: '--out exige un fichier .parquet, et une population .parquet.',
      en: '--out requires a .parquet file and a .parquet population.',
    });
  }
  if (key !== undefined && out === undefined) {
    return usageError({ fr: '--key s’utilise seulement avec --out.', en: '--key applies only with --out.' });
  }
  if (switches.has('force') && out === undefined) {
    return usageError({ fr: '--force s’utilise seulement avec --out.', en: '--force applies only with --out.' });
  }
  return null;
}

/** Totals by group would reveal what the tables hide or round. */
const showsTotals = ({ distribution }: PopulationRun): boolean => distribution?.options.disclosure === undefined;

function page(
  document: CaisseDocument,
  added: Extract<PopulationTotals, { ok: true }>,
  asked: PopulationRun,
  labels: ReturnType<typeof resultLabels>,
  { language }: Given,
  width: number,
): string[] {
  const currency = document.currency?.code ?? 'EUR';
  const { facts, tenths, distribution } = asked;
  const { totals, tables } = added;
  const layout = { options: { currency, labels }, language, width };
  const table = tabulateTotals(totals.groups, totals.all, { currency, labels });
  const named = (fact: string): string =>
    labels[fact]?.[language] ?? labelOf(fact, language, labelsOf(document, language));
  const notes = [
    ...(tenths === null ? [] : [tenthsNote(tenths, named(tenths.name), language)]),
    ...fileNotes(facts, added.weightCut, named, language),
  ];
  return [
    shorten(document.name),
    ...(showsTotals(asked)
      ? ['', ...renderTextTable(table, language, { width }), ...totalsNotes(totals, document, labels, language, width)]
      : []),
    ...(tables === null
      ? []
      : tables.comparison === null
        ? distributionLines(tables.distribution, layout)
        : comparisonLines(tables.comparison, distribution!.baseline!, layout)),
    ...(notes.length === 0 ? [] : ['', ...fold(notes, width)]),
  ];
}
