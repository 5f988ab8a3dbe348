/** The steps that the analysis of a document may take. */
import {
  curve,
  type CurveOptions,
  type CurveResult,
  type Facts,
  type NumberInputNode,
  type RuleNode,
} from '../../rule/index.ts';
import type { Profile } from './profiles.ts';

/** The largest number of steps for one curve. */
const CURVE_STEPS = 12_000;

/** The largest number of steps for one version of the rules. */
export const VERSION_STEPS = 45_000;

/** The largest number of steps for all versions of a document. */
export const DOCUMENT_STEPS = 400_000;

/** Where an analysis stopped. */
export interface Stop {
  readonly input: NumberInputNode;
  readonly household: string;
}

/** Draws curves, and counts their steps. */
export interface Work {
  /** A curve; `undefined` if it needs more steps than are left. */
  readonly draw: (
    rule: RuleNode,
    input: NumberInputNode,
    profile: Profile,
    range: Pick<CurveOptions, 'from' | 'to'>,
  ) => CurveResult | undefined;
  /** Takes steps for other work. */
  readonly take: (steps: number) => void;
  /** The number of steps taken so far. */
  readonly taken: () => number;
  /** The first curve that was not drawn. */
  readonly stop: () => Stop | undefined;
}

/** Starts an analysis of at most so many steps. */
export function startWork(steps: number): Work {
  let left = steps;
  let stop: Stop | undefined;
  return {
    draw: (rule, input, profile, range) => {
      const allowed = Math.min(left, CURVE_STEPS);
      const drawn = allowed <= 0 ? undefined : curve(rule, input, factsOf(profile), { ...range, steps: allowed });
      left -= drawn?.steps ?? 0;
      if (drawn !== undefined && (drawn.complete || drawn.diagnostics.length === 0)) return drawn;
      stop ??= { input, household: profile.household };
      return undefined;
    },
    take: (more) => {
      left -= more;
    },
    taken: () => Math.min(steps, steps - left),
    stop: () => stop,
  };
}

const factsOf = ({ facts }: Profile): Facts => facts;
