/** `caisse describe`: the rules of a caisse in plain language. */
import { describeCaisse } from '../../text/index.ts';
import { caisseOperand, type Command } from '../command.ts';
import { fold } from '../fold.ts';
import { loadCaisse } from '../load-caisse.ts';
import { invalidData } from '../command-outcome.ts';
import { monthFor, monthOption, monthsToCome, readMonthIfGiven, rulesLines } from '../rules-in-month.ts';

/** The command `caisse describe`. */
export const describe: Command = {
  name: 'describe',
  summary: {
    fr: 'décrit les règles d’une caisse en langage courant',
    en: 'describes the rules of a caisse in plain language',
  },
  operands: [caisseOperand],
  options: {
    month: monthOption,
  },
  run: async (given, io) => {
    const [name = ''] = given.operands;
    const asked = readMonthIfGiven(given);
    if (asked.kind === 'usage-error') return asked;
    const loaded = await loadCaisse(name, io);
    if (!loaded.ok) return invalidData(name, loaded.diagnostics);
    const { caisse, warnings } = loaded;
    const month = monthFor(caisse, asked.value, io);
    const lines = describeCaisse(caisse, { language: given.language, month });
    const notes = rulesLines(caisse, given, io);
    return {
      kind: 'done',
      text: () => fold([lines[0] ?? '', ...notes, ...lines.slice(1)], io.width).join('\n'),
      json: () => ({
        id: caisse.document.id,
        name: caisse.document.name,
        language: given.language,
        month,
        rulesToCome: monthsToCome(caisse, month),
        lines,
      }),
      problems: [{ source: name, diagnostics: warnings }],
    };
  },
};
