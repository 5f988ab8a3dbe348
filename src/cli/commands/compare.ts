/** `caisse compare`: two versions of the rules in words, and who pays or receives more. */
import { caisseOperand, type Command } from '../command.ts';
import { compareScenariosGiven } from '../compare-scenarios.ts';
import { compareRulesGiven, compareRulesOptions } from '../compare-rules.ts';

/** The command `caisse compare`. */
export const compare: Command = {
  name: 'compare',
  summary: {
    fr: 'compare deux règles : ce qui change, et qui verse ou reçoit plus',
    en: 'compares two sets of rules: what changes, and who pays or receives more',
  },
  operands: [caisseOperand, { ...caisseOperand, required: false }],
  options: {
    ...compareRulesOptions,
    scenario: {
      value: { fr: 'NOM', en: 'NAME' },
      repeats: true,
      help: {
        fr: 'compare des scénarios du document au lieu de ses règles : le premier est la base',
        en: 'compares scenarios of the document instead of its rules: the first is the base',
      },
    },
  },
  run: (given, io) =>
    given.lists['scenario'] === undefined || given.lists['scenario'].length === 0
      ? compareRulesGiven(given, io)
      : compareScenariosGiven(given, io),
};
