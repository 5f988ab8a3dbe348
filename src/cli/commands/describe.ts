/** `caisse describe`: the rules of a caisse in plain language. */
import { describeCaisse } from '../../text/index.ts';
import { caisseOperand, type Command } from '../command.ts';
import { fold } from '../fold.ts';
import { loadCaisse } from '../load-caisse.ts';
import { invalidData } from '../command-outcome.ts';
import { readMonth } from '../read-options.ts';

/** The command `caisse describe`. */
export const describe: Command = {
  name: 'describe',
  summary: {
    fr: 'décrit les règles d’une caisse en langage courant',
    en: 'describes the rules of a caisse in plain language',
  },
  operands: [caisseOperand],
  options: {
    month: {
      value: { fr: 'AAAA-MM', en: 'YYYY-MM' },
      help: {
        fr: 'le mois dont les règles sont décrites (par défaut, les plus récentes)',
        en: 'the month whose rules are described (default: the latest)',
      },
    },
  },
  run: async (given, io) => {
    const [name = ''] = given.operands;
    const month = given.options['month'] === undefined ? undefined : readMonth(given);
    if (month?.kind === 'usage-error') return month;
    const loaded = await loadCaisse(name, io);
    if (!loaded.ok) return invalidData(name, loaded.diagnostics);
    const { caisse, warnings } = loaded;
    const lines = describeCaisse(caisse, {
      language: given.language,
      ...(month === undefined ? {} : { month: month.value }),
    });
    return {
      kind: 'done',
      text: () => fold(lines, io.width).join('\n'),
      json: () => ({ id: caisse.document.id, name: caisse.document.name, language: given.language, lines }),
      problems: [{ source: name, diagnostics: warnings }],
    };
  },
};
