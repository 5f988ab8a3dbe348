/** `caisse assess`: the contribution and the allocation of one household in one month. */
import { renderAssessment } from '../../text/index.ts';
import { assessGiven, householdOperands, householdOptions } from '../assess-given.ts';
import { assessmentData } from '../assessment-data.ts';
import type { Command } from '../command.ts';
import { fold } from '../fold.ts';

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
    const { caisse, assessment, problems } = assessed;
    const { language } = given;
    return {
      kind: 'done',
      text: () => fold(renderAssessment(assessment, caisse, { language, reasons: 'left-out' }), io.width).join('\n'),
      json: () => assessmentData(assessment, 'results'),
      problems,
    };
  },
};
