/** `caisse explain`: the contribution and the allocation of one household in one month, with every step. */
import { renderAssessment } from '../../text/index.ts';
import { assessGiven, householdOperands, householdOptions } from '../assess-given.ts';
import { assessmentData } from '../assessment-data.ts';
import type { Command } from '../command.ts';
import { fold } from '../fold.ts';

/** The command `caisse explain`. */
export const explain: Command = {
  name: 'explain',
  summary: { fr: 'le même calcul, étape par étape', en: 'the same, with every step' },
  operands: householdOperands,
  options: householdOptions,
  run: async (given, io) => {
    const assessed = await assessGiven(given, io);
    if (assessed.kind !== 'assessed') return assessed;
    const { caisse, assessment, problems } = assessed;
    const { language } = given;
    return {
      kind: 'done',
      text: () => fold(renderAssessment(assessment, caisse, { language }), io.width).join('\n'),
      json: () => assessmentData(assessment, 'explanations'),
      problems,
    };
  },
};
