/** Describes a suggested amount: a range, or a combination of formulas. */
import { labelText } from '../language.ts';
import type { Contribution } from '../../caisse/index.ts';
import { formulasOf } from '../../caisse/kinds.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { amountText, roundingText } from '../caisse/figures.ts';
import { linesOf } from '../said.ts';
import { bullets } from '../typography.ts';
import { contributionTextOf } from './kinds.ts';
import { sentences } from './option-sentences.ts';

/** The lines of an advice, if there is one. */
export function adviceLines({ advice }: Contribution, context: CaisseContext): string[] {
  const { language, words } = context;
  if (advice === undefined) return [];
  const note =
    'note' in advice ? [words.colon(context.sentences.document.note, labelText(advice.note, context.language))] : [];
  if ('of' in advice) {
    const formulas = formulasOf(advice).map((formula) =>
      linesOf(contributionTextOf(formula).advised(formula, context), language),
    );
    const rounding = sentences.advisedRounding(roundingText(advice.rounding, 'money', context));
    const combine = 'combine' in advice ? advice.combine : 'one';
    return [sentences.combined[combine][language], ...bullets(formulas), rounding[language], ...note];
  }
  const [from, to] = [advice.from, advice.to].map((end) => (end === undefined ? undefined : amountText(end, context)));
  return [...(from === undefined && to === undefined ? [] : [sentences.advice(from, to)[language]]), ...note];
}
