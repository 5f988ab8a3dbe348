/** `caisse curve`: what is paid and received as functions of one number, or by composition of the household. */
import { caisseOperand, type Command } from '../command.ts';
import { drawCurves } from '../draw-curves.ts';
import { monthOption } from '../rules-in-month.ts';
import { tabulateMembers } from '../tabulate-members.ts';

/** The command `caisse curve`. */
export const curve: Command = {
  name: 'curve',
  summary: {
    fr: 'trace la cotisation et l’allocation selon le revenu, un autre nombre ou la composition du foyer',
    en: 'draws what is paid and received by income, another number or the household’s members',
  },
  operands: [caisseOperand],
  options: {
    input: {
      value: { fr: 'NOM', en: 'NAME' },
      required: true,
      help: {
        fr: 'ce qui varie : un nombre, comme income, ou members, la composition du foyer',
        en: 'what varies: a number, such as income, or members, the composition of the household',
      },
    },
    from: {
      value: { fr: 'NOMBRE', en: 'NUMBER' },
      help: {
        fr: 'sa première valeur (par défaut 0 ; avec members, 1)',
        en: 'its first value (default: 0; with members, 1)',
      },
    },
    to: {
      value: { fr: 'NOMBRE', en: 'NUMBER' },
      help: {
        fr: 'sa dernière valeur (avec members, par défaut 6 ou moins)',
        en: 'its last value (with members, default: 6 or less)',
      },
    },
    household: {
      value: { fr: 'FICHIER', en: 'FILE' },
      help: {
        fr: 'le foyer (par défaut, un adulte de 40 ans)',
        en: 'the household (default: one adult of 40)',
      },
    },
    set: {
      value: { fr: 'DONNÉE=VALEUR', en: 'FACT=VALUE' },
      repeats: true,
      help: { fr: 'une donnée du mois, à côté du foyer', en: 'a fact of the month, beside the household' },
    },
    'pool-households': {
      value: { fr: 'NOMBRE', en: 'NUMBER' },
      help: {
        fr: 'cagnotte : le nombre de foyers qui reçoivent, celui-ci compris',
        en: 'a pool: the number of households that receive, this one included',
      },
    },
    'others-paid': {
      value: { fr: 'MONTANT', en: 'AMOUNT' },
      help: {
        fr: 'cagnotte : ce que les autres foyers versent ensemble',
        en: 'a pool: what the other households pay in together',
      },
    },
    month: monthOption,
    report: {
      value: { fr: 'FICHIER', en: 'FILE' },
      help: {
        fr: 'écrit un compte rendu avec ses graphiques : .html à imprimer, .ods, .md ou .csv (sans members)',
        en: 'writes a report with its charts: .html to print, .ods, .md or .csv (not with members)',
      },
    },
    force: {
      help: { fr: 'remplace le fichier de --report s’il existe', en: 'replaces the file of --report if it exists' },
    },
    csv: {
      help: {
        fr: 'avec members : un tableau CSV pour un tableur français',
        en: 'with members: a CSV table for a French spreadsheet',
      },
    },
    'csv-data': {
      help: {
        fr: 'avec members : un tableau CSV pour un autre logiciel',
        en: 'with members: a CSV table for other software',
      },
    },
  },
  run: (given, io) => (given.options['input'] === 'members' ? tabulateMembers(given, io) : drawCurves(given, io)),
};
