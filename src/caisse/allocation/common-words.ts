/** The common words that a kind of allocation takes; any other would be read and do nothing, or break what the kind promises. */
import type { Allocation } from '../allocation.ts';
import type { Scope } from '../lowering/scope.ts';

const WORDS = ['bonus', 'rounding', 'maximum', 'period', 'conversion', 'proRata'] as const;

type Word = (typeof WORDS)[number];

/** Reports each common word that the kind does not take. */
export function reportIdleWords(allocation: Allocation, scope: Scope): void {
  const taken = wordsTaken(allocation);
  for (const word of WORDS) {
    if (allocation[word] !== undefined && !taken.includes(word)) {
      scope.at(word).report('CAISSE-WORD-NOT-TAKEN', { word, kind: allocation.kind });
    }
  }
}

function wordsTaken({ kind }: Allocation): readonly Word[] {
  switch (kind) {
    // Rounded, capped or prorated shares would no longer sum to what was paid in.
    case 'mean':
      return ['period'];
    // A contribution is a month's.
    case 'top-up':
      return ['bonus', 'rounding', 'maximum', 'proRata'];
    case 'in-kind':
      return ['rounding', 'period', 'conversion', 'proRata'];
    case 'price-tiers':
    case 'free-price':
      return ['rounding'];
    case 'none':
    case 'flat':
    case 'table':
    case 'consumption-unit':
    case 'reimbursement':
    case 'rule':
    case 'undocumented':
      return WORDS;
    default:
      return kind satisfies never;
  }
}
