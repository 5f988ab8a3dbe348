/** Lowers the choices of a group to parts of the group. */
import { exact, toPlainText } from '../../money/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import type { Scope } from '../lowering/scope.ts';
import type { Label } from '../words.ts';
import type { Chosen, ChosenShare } from './chosen.ts';
import { lowerEuros, lowerShare } from './context.ts';
import { checkShares, labelWith } from './group-parts.ts';
import type { LoweredChoice } from './lowered-scenario.ts';

/** A part of a group by choice. */
export interface ChoicePart {
  readonly weight: DecimalText;
  readonly choice: LoweredChoice;
  /** The place of the choice, below that of the group. */
  readonly path: readonly (string | number)[];
  readonly label: (of: Label) => Label;
}

/** The parts of a group by choice; a mean is one part. */
export function lowerChosen(chosen: Chosen, scope: Scope): readonly ChoicePart[] {
  if (!isList(chosen)) return [lowerMean(chosen, scope)];
  const weights = chosen.map(({ share }, place) => lowerShare(share, scope.at(place, 'share')));
  checkShares(weights, scope);
  return chosen.map((each, place): ChoicePart => {
    const choice = lowerChoice(each, scope.at(place));
    return {
      weight: weights[place]!,
      choice,
      path: ['chosen', place, choice.kind === 'amount' ? 'amount' : 'ofAdvised'],
      label: (of) => labelWith(of, choiceLabel(choice)),
    };
  });
}

const isList = (chosen: Chosen): chosen is readonly ChosenShare[] => Array.isArray(chosen);

function lowerMean({ mean, minimum }: Exclude<Chosen, readonly ChosenShare[]>, scope: Scope): ChoicePart {
  const amount = lowerEuros(mean, scope.at('mean'));
  const least = minimum === undefined ? '0' : lowerEuros(minimum, scope.at('minimum'));
  if (exact(amount).lessThan(exact(least))) {
    scope.at('mean').report('CAISSE-FUND-MEAN-BELOW-MINIMUM', { mean: amount, minimum: least });
  }
  return { weight: '1', choice: { kind: 'amount', amount }, path: ['chosen', 'mean'], label: (of) => of };
}

function lowerChoice(each: ChosenShare, scope: Scope): LoweredChoice {
  if ('amount' in each) return { kind: 'amount', amount: lowerEuros(each.amount, scope.at('amount')) };
  const { ofAdvised, end = 'from' } = each;
  return { kind: 'of-advised', share: scope.at('ofAdvised').decimal(ofAdvised, 'ratio'), end };
}

function choiceLabel(choice: LoweredChoice): Label {
  if (choice.kind === 'amount') {
    const amount = choice.amount.replace(/\.\d$/, '$&0');
    return { fr: `${amount.replace('.', ',')} €`, en: `€${amount}` };
  }
  const percent = toPlainText(exact(choice.share).times(100));
  return { fr: `${percent.replace('.', ',')} % du montant conseillé`, en: `${percent}% of the advised amount` };
}
