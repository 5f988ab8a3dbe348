/** `caisse cover`: what the allocation may pay of a basket. */
import { type Basket, explainBasket } from '../../caisse/cover.ts';
import type { Diagnostic } from '../../money/index.ts';
import { readBasket } from '../../formats/index.ts';
import { parseBasket } from '../../schema/index.ts';
import { renderBasket } from '../../text/index.ts';
import { caisseOperand, type Command } from '../command.ts';
import { invalidData, usageError } from '../command-outcome.ts';
import { fold } from '../fold.ts';
import type { Io } from '../io.ts';
import { loadCaisse } from '../load-caisse.ts';
import { readCsvFile } from '../read-csv-file.ts';
import { readMonth } from '../read-options.ts';
import { readSource, STANDARD_INPUT } from '../read-source.ts';

/** The command `caisse cover`. */
export const cover: Command = {
  name: 'cover',
  summary: {
    fr: 'ce que l’allocation peut payer d’un panier, ligne par ligne',
    en: 'what the allocation may pay of a basket, line by line',
  },
  operands: [caisseOperand],
  options: {
    basket: {
      value: { fr: 'FICHIER', en: 'FILE' },
      required: true,
      help: { fr: 'le panier, en CSV, en YAML ou en JSON', en: 'the basket, in CSV, YAML or JSON' },
    },
    place: {
      value: { fr: 'LIEU', en: 'PLACE' },
      required: true,
      help: { fr: 'le lieu de l’achat, par sa clé', en: 'the place of the purchase, by its key' },
    },
    month: {
      value: { fr: 'AAAA-MM', en: 'YYYY-MM' },
      help: {
        fr: 'le mois dont les règles s’appliquent (par défaut, ce mois-ci)',
        en: 'the month whose rules apply (this month by default)',
      },
    },
  },
  run: async (given, io) => {
    const [caisseName = ''] = given.operands;
    const { basket: basketName = '', place = '' } = given.options;
    if (caisseName === STANDARD_INPUT && basketName === STANDARD_INPUT) {
      return usageError({
        fr: 'L’entrée standard ne peut pas être à la fois la caisse et le panier.',
        en: 'Standard input cannot be both the caisse and the basket.',
      });
    }
    const month = given.options['month'] === undefined ? { kind: 'value' as const, value: io.month } : readMonth(given);
    if (month.kind === 'usage-error') return month;
    const loaded = await loadCaisse(caisseName, io);
    if (!loaded.ok) return invalidData(caisseName, loaded.diagnostics);
    const read = await loadBasket(basketName, io);
    if (!read.ok) return invalidData(basketName, read.diagnostics);
    const explained = explainBasket(loaded.caisse, read.basket, place, month.value);
    if (!explained.ok) return invalidData(caisseName, explained.diagnostics);
    const { language } = given;
    const { ok: _read, ...cover } = explained.cover;
    return {
      kind: 'done',
      text: () => fold(renderBasket(explained, loaded.caisse, { language }), io.width).join('\n'),
      json: () => cover,
      problems: [
        { source: caisseName, diagnostics: loaded.warnings },
        { source: basketName, diagnostics: read.place(explained.cover.problems) },
      ],
    };
  },
};

type LoadedBasket =
  | {
      readonly ok: true;
      readonly basket: Basket;
      readonly place: (problems: readonly Diagnostic[]) => readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

async function loadBasket(name: string, io: Io): Promise<LoadedBasket> {
  if (!/\.(?:csv|tsv)$/i.test(name)) {
    const source = await readSource(name, io);
    return source.ok ? parseBasket(source.bytes) : source;
  }
  const file = await readCsvFile(name, io);
  const read = file.ok ? readBasket(file.text) : file;
  if (!read.ok) return read;
  const { basket, fileLines } = read;
  const place = (problems: readonly Diagnostic[]): readonly Diagnostic[] =>
    problems.map((problem) => {
      const [list, index] = problem.path;
      const line = list === 'lines' ? fileLines[Number(index)] : undefined;
      return line === undefined ? problem : { ...problem, line };
    });
  return { ok: true, basket, place };
}
