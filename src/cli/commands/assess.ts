/** `caisse assess`: the contribution and the allocation of one household in one month. */
import { assessGiven, householdOperands, householdOptions } from '../assess-given.ts';
import { assessmentData } from '../assessment-data.ts';
import { assessmentPage } from '../assessment-page.ts';
import type { Command } from '../command.ts';

/** The command `caisse assess`. */
export const assess: Command = {
  name: 'assess',
  summary: {
    fr: 'calcule la cotisation et l’allocation d’un foyer',
    en: 'computes what a household pays and receives',
  },
  operands: householdOperands,
  options: householdOptions,
  run: async (given, io) => {
    const assessed = await assessGiven(given, io);
    if (assessed.kind !== 'assessed') return assessed;
    const { assessment, problems } = assessed;
    const { language } = given;
    return {
      kind: 'done',
      text: () => assessmentPage(assessed, { language, reasons: 'left-out' }, io.width),
      json: () => assessmentData(assessment, 'results'),
      problems,
    };
  },
};
