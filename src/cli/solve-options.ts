/** The options of a question to a scenario. */
import { CASES, type Case } from '../caisse/index.ts';
import { exact, nearest, parseRate } from '../money/index.ts';
import {
  type FigureType,
  type FundGoal,
  type FundQuestion,
  GOAL_KINDS,
  readVariable,
  type ValueRange,
} from '../simulation/index.ts';
import type { Given, Option } from './command.ts';
import { usageError, type UsageError } from './command-outcome.ts';
import { pairIn } from './name-value.ts';

/** The options of a question. */
export const solveOptions: Readonly<Record<'vary' | 'goal' | 'from' | 'to' | 'step' | 'case', Option>> = {
  vary: {
    value: { fr: 'QUOI', en: 'WHAT' },
    required: true,
    help: {
      fr: 'ce qui varie : subsidy:FINANCEUR, allocation, allocation:GROUPE, households, households:GROUPE, ou la place d’un chiffre du document, comme rules.0.contribution.rate',
      en: 'what varies: subsidy:FUNDER, allocation, allocation:GROUP, households, households:GROUP, or the place of a figure of the document, such as rules.0.contribution.rate',
    },
  },
  goal: {
    value: { fr: 'OBJECTIF', en: 'GOAL' },
    required: true,
    repeats: true,
    help: {
      fr: 'never-below-zero (jamais sous zéro), net (crédits des foyers déduits), reserve (règle de réserve), balanced (équilibre sur la période) ou coverage=60% ; plusieurs possibles',
      en: 'never-below-zero, net (of the credit of households), reserve (the reserve rule), balanced (over the period) or coverage=60%; several are possible',
    },
  },
  from: {
    value: { fr: 'VALEUR', en: 'VALUE' },
    help: { fr: 'la première valeur essayée', en: 'the first value that is tried' },
  },
  to: {
    value: { fr: 'VALEUR', en: 'VALUE' },
    help: { fr: 'la dernière valeur essayée', en: 'the last value that is tried' },
  },
  step: {
    value: { fr: 'PAS', en: 'STEP' },
    help: {
      fr: 'le pas (par défaut 1 €, 0,1 point ou 1 foyer)',
      en: 'the step (default: €1, 0.1 point or 1 household)',
    },
  },
  case: {
    value: { fr: 'prudent|central|high', en: 'prudent|central|high' },
    help: {
      fr: 'le cas des hypothèses à trois valeurs (par défaut, central)',
      en: 'the case of assumptions with three values (default: central)',
    },
  },
};

/** A question with its case, or the reason why it cannot be read. */
export type ReadQuestion =
  { readonly kind: 'question'; readonly question: FundQuestion; readonly case: Case } | UsageError;

/** Reads the options of a question. */
export function readQuestion({ options, lists }: Given): ReadQuestion {
  const vary = readVariable(options['vary'] ?? '');
  const range = readRange(options);
  if ('kind' in range) return range;
  const part =
    vary.kind === 'households' ? ENDS.find((name) => !Number.isInteger(Number(range[name] ?? 0))) : undefined;
  if (part !== undefined) return notWhole(part, options[part]!);
  const goals: FundGoal[] = [];
  for (const text of lists['goal'] ?? []) {
    const goal = readGoal(text);
    if (goal.kind === 'usage-error') return goal;
    goals.push(goal);
  }
  const which = CASES.find((each) => each === (options['case'] ?? 'central'));
  if (which === undefined) {
    return usageError(
      {
        fr: '--case est prudent, central ou high (haut).',
        en: '--case is prudent, central or high.',
      },
      'solve',
    );
  }
  return { kind: 'question', question: { vary, goals, ...range }, case: which };
}

function readGoal(text: string): FundGoal | UsageError {
  const pair = pairIn(text);
  const share = pair !== null && pair[0] === 'coverage' ? parseRate(pair[1]) : undefined;
  if (pair !== null && share?.ok === true) {
    if (exact(share.ratio).lt(0)) return negativeShare(pair[1]);
    if (isUnsigned(pair[1], share.ratio)) return withoutSign('--goal coverage', pair[1]);
    return { kind: 'coverage', share: share.ratio };
  }
  const kind = GOAL_KINDS.find((each) => each === text);
  if (kind !== undefined && kind !== 'coverage') return { kind };
  const words = GOAL_KINDS.map((each) => (each === 'coverage' ? 'coverage=60%' : each));
  const near = nearest(text, words);
  return usageError(
    {
      fr: `--goal : « ${text.slice(0, 60)} » n’est pas un objectif. ${near === undefined ? `Choisissez parmi : ${words.join(', ')}.` : `Vouliez-vous écrire « ${near} » ?`}`,
      en: `--goal: “${text.slice(0, 60)}” is not a goal. ${near === undefined ? `Choose one of: ${words.join(', ')}.` : `Did you mean “${near}”?`}`,
    },
    'solve',
  );
}

const ENDS = ['from', 'to', 'step'] as const;

/** Reads a range; a percent sign divides by a hundred. */
function readRange(options: Given['options']): ValueRange | UsageError {
  const range: Partial<Record<keyof ValueRange, string>> = {};
  for (const name of ENDS) {
    const text = options[name];
    if (text === undefined) continue;
    const parsed = parseRate(text);
    if (!parsed.ok || (name === 'step' && !exact(parsed.ratio).gt(0))) return wrongNumber(name, text);
    range[name] = parsed.ratio;
  }
  const { from, to, step } = range;
  const isPercent = ENDS.some((name) => options[name]?.includes('%') === true);
  const unsigned = isPercent ? unsignedEnd(options) : null;
  if (unsigned !== null) return unsigned;
  const isUpsideDown = from !== undefined && to !== undefined && exact(to).lt(exact(from));
  const isTooFine =
    to !== undefined &&
    exact(to)
      .minus(exact(from ?? 0))
      .gt(exact(step ?? '0.001').times(VALUES_LIMIT));
  if (!isUpsideDown && !isTooFine) return range;
  return usageError(
    isUpsideDown
      ? { fr: '--to est plus petit que --from.', en: '--to is smaller than --from.' }
      : {
          fr: 'Il y a trop de valeurs entre --from et --to.',
          en: 'There are too many values between --from and --to.',
        },
    'solve',
  );
}

/** The largest number of steps between two values that are given. */
const VALUES_LIMIT = 100_000_000_000;

const wrongNumber = (name: string, text: string): UsageError =>
  usageError(
    {
      fr: `--${name} : « ${text.slice(0, 60)} » n’est pas ${name === 'step' ? 'un nombre au-dessus de zéro' : 'un nombre'}.`,
      en: `--${name}: “${text.slice(0, 60)}” is not a number${name === 'step' ? ' above zero' : ''}.`,
    },
    'solve',
  );

/** Whether a share above 1 is written without a percent sign. */
const isUnsigned = (text: string, ratio: string): boolean => exact(ratio).gt(1) && !text.includes('%');

/**
 * Refuses an end or a step above 1 of a range of a share that has no percent sign, as the document refuses such a share.
 *
 * @returns the reason; `null` if the range has none, or is not one of shares
 */
export function checkSigns(options: Given['options'], type: FigureType): UsageError | null {
  return type === 'rate' ? unsignedEnd(options) : null;
}

function unsignedEnd(options: Given['options']): UsageError | null {
  for (const name of ENDS) {
    const text = options[name];
    const parsed = text === undefined ? undefined : parseRate(text);
    if (text !== undefined && parsed?.ok === true && isUnsigned(text, parsed.ratio)) {
      return withoutSign(`--${name}`, text);
    }
  }
  return null;
}

/** A share above 1 that has no percent sign. */
function withoutSign(name: string, text: string): UsageError {
  const shown = text.trim().slice(0, 60);
  return usageError(
    {
      fr: `${name} : sans le signe %, ${shown} vaut 100 fois plus que ${shown} %. Écrivez « ${shown}% ».`,
      en: `${name}: without a percent sign, ${shown} is 100 times ${shown}%. Write “${shown}%”.`,
    },
    'solve',
  );
}

const negativeShare = (text: string): UsageError =>
  usageError(
    {
      fr: `--goal coverage : la part ${text.trim().slice(0, 60)} est au-dessous de zéro. Écrivez une part positive, comme « 60% ».`,
      en: `--goal coverage: the share ${text.trim().slice(0, 60)} is below zero. Write a share of zero or more, such as “60%”.`,
    },
    'solve',
  );

const notWhole = (name: string, text: string): UsageError =>
  usageError(
    {
      fr: `--${name} : « ${text.slice(0, 60)} » n’est pas un nombre entier de foyers.`,
      en: `--${name}: “${text.slice(0, 60)}” is not a whole number of households.`,
    },
    'solve',
  );
