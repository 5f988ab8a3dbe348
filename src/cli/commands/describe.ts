/** `caisse describe`: the rules of a caisse in plain words. */
import { describeCaisse } from '../../text/index.ts';
import { caisseOperand, type Command } from '../command.ts';
import { fold } from '../fold.ts';
import { loadCaisse } from '../load-caisse.ts';
import { refused } from '../outcome.ts';
import { readMonth } from '../read-options.ts';

/** Describes a caisse. */
export const describe: Command = {
  name: 'describe',
  summary: { fr: 'dit les règles d’une caisse en toutes lettres', en: 'says the rules of a caisse in plain words' },
  operands: [caisseOperand],
  options: {
    month: {
      value: { fr: 'AAAA-MM', en: 'YYYY-MM' },
      help: {
        fr: 'le mois dont on veut les règles (les dernières si rien n’est dit)',
        en: 'the month whose rules are wanted (the latest if left out)',
      },
    },
  },
  run: async (given, io) => {
    const [name = ''] = given.operands;
    const month = given.options['month'] === undefined ? undefined : readMonth(given);
    if (month?.kind === 'misuse') return month;
    const loaded = await loadCaisse(name, io);
    if (!loaded.ok) return refused(name, loaded.diagnostics);
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
