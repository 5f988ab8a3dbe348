/** `caisse compare`: two versions of the rules or several scenarios in words, and who pays or receives more. */
import { caisseOperand, type Command } from '../command.ts';
import { compareRulesGiven, compareRulesOptions } from '../compare-rules.ts';
import { compareScenariosOptions } from '../compare-scenarios.ts';

/** The command `caisse compare`. */
export const compare: Command = {
  name: 'compare',
  summary: {
    fr: 'compare des règles ou des scénarios : ce qui change, et qui verse ou reçoit plus',
    en: 'compares rules or scenarios: what changes, and who pays or receives more',
  },
  operands: [caisseOperand, { ...caisseOperand, required: false }],
  options: { ...compareRulesOptions, ...compareScenariosOptions },
  run: compareRulesGiven,
};
