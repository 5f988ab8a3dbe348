/** `caisse explain`: the contribution and the allocation of one household in one month, with every step. */
import { assessGiven, householdOperands, householdOptions } from '../assess-given.ts';
import { assessmentData } from '../assessment-data.ts';
import { assessmentPage } from '../assessment-page.ts';
import type { Command } from '../command.ts';

/** The command `caisse explain`. */
export const explain: Command = {
  name: 'explain',
  summary: { fr: 'le même calcul, étape par étape', en: 'the same, with every step' },
  operands: householdOperands,
  options: householdOptions,
  run: async (given, io) => {
    const assessed = await assessGiven(given, io);
    if (assessed.kind !== 'assessed') return assessed;
    const { assessment, problems } = assessed;
    const { language } = given;
    return {
      kind: 'done',
      text: () => assessmentPage(assessed, { language }, io.width),
      json: () => assessmentData(assessment, 'explanations'),
      problems,
    };
  },
};
