/** The words of the goal of a question to a caisse over a population. */
import { decimalPlaces, exact, formatRate, parseRate, roundQuotient, toPlainText } from '../../money/index.ts';
import type { NationGoal, NationSums } from '../../simulation/nation.ts';
import type { Language } from '../language.ts';
import { both, type Said } from '../said.ts';

/** The words of a goal. */
export interface GoalWords {
  /** What a value that meets the goal does: “balances the fund”. */
  readonly meets: Said;
  /** The same after a negative subject; French has its negation. */
  readonly meetsNot: Said;
  /** The header of values that meet the goal. */
  readonly header: Said;
}

const BALANCED: GoalWords = {
  meets: { fr: 'équilibre le fonds', en: 'balances the fund' },
  meetsNot: { fr: 'n’équilibre le fonds', en: 'balances the fund' },
  header: { fr: 'Valeur qui équilibre', en: 'Balancing value' },
};

/** The words of a goal, with its share. */
export function goalWords(goal: NationGoal | undefined): GoalWords {
  if (goal === undefined || askedShare(goal) === null) return BALANCED;
  const covered = both((language) => coveredText(goal, language)!);
  const french = `couvre ${covered.fr}`;
  return {
    meets: { fr: french, en: `covers ${covered.en}` },
    meetsNot: { fr: `ne ${french}`, en: `covers ${covered.en}` },
    header: both((language) => {
      const share = formatRate(askedShare(goal)!, language);
      return language === 'fr' ? `Valeur qui couvre ${share}` : `Value that covers ${share}`;
    }),
  };
}

/** The share that a goal asks for as a ratio; `null` for the whole. */
function askedShare(goal: NationGoal): string | null {
  if (goal.kind === 'balanced') return null;
  const parsed = parseRate(goal.share);
  return parsed.ok ? parsed.ratio : null;
}

/** What a goal asks to cover: “90% of what the fund pays”; `null` for the whole. */
export function coveredText(goal: NationGoal, language: Language): string | null {
  const share = askedShare(goal);
  if (share === null) return null;
  const text = formatRate(share, language);
  return language === 'fr' ? `${text} de ce que le fonds verse` : `${text} of what the fund pays`;
}

/** The decimals of a covered share, as a ratio. */
const DECIMALS = 4;

/**
 * The share of what the fund pays that is covered, as a ratio; `null` if the goal asks for no share, or the fund pays nothing.
 *
 * @remarks
 * It is rounded down, with at least as many decimals as the goal: a share below the goal is not written as the goal.
 */
export function coveredShare({ paid, received }: NationSums, goal: NationGoal): string | null {
  const asked = askedShare(goal);
  const whole = exact(received);
  if (asked === null || !whole.gt(0)) return null;
  const decimals = Math.max(DECIMALS, decimalPlaces(exact(asked)));
  return toPlainText(roundQuotient(exact(paid), whole, { to: `0.${'1'.padStart(decimals, '0')}`, mode: 'down' }));
}
