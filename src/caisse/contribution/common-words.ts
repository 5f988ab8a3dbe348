/** The common words that a kind of contribution takes; any other would be read and do nothing. */
import type { Contribution } from '../contribution.ts';
import type { Scope } from '../lowering/scope.ts';

const WORDS = ['per', 'rounding', 'minimum', 'maximum', 'step', 'choice', 'adjustment'] as const;

type Word = (typeof WORDS)[number];

/** Reports each common word that has nothing to act on. */
export function reportIdleWords(contribution: Contribution, scope: Scope): void {
  const taken = wordsTaken(contribution);
  for (const word of WORDS) {
    if (contribution[word] !== undefined && !taken.includes(word)) {
      scope.at(word).report('CAISSE-WORD-NOT-TAKEN', { word, kind: contribution.kind });
    }
  }
}

/** A step binds what is chosen; who may choose has no use for an adjustment. */
function wordsTaken(contribution: Contribution): readonly Word[] {
  const { kind, choice } = contribution;
  const byChoice: readonly Word[] = choice === 'at-least' ? ['choice', 'step'] : ['choice', 'adjustment'];
  switch (kind) {
    case 'none':
      return choice === 'at-least' ? ['choice', 'step', 'minimum', 'maximum'] : ['choice'];
    case 'labour':
      return ['per'];
    case 'free':
      return ['minimum', 'maximum', 'step'];
    case 'flat':
    case 'proportional':
    case 'marginal':
    case 'steps':
    case 'interpolated':
    case 'levels':
    case 'situation':
    case 'questionnaire':
    case 'co-payment':
    case 'payroll':
    case 'rule':
    case 'undocumented':
      return ['per', 'rounding', 'minimum', 'maximum', ...byChoice];
    default:
      return kind satisfies never;
  }
}
