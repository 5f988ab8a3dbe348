/** The brackets and points of a scale that apply at one base. */
import { type Exact, toPlainText } from '../../money/index.ts';
import type { BracketLine, BracketTaken } from './explanation.ts';
import { smaller } from '../range.ts';
import type { InterpolatedScaleNode, MarginalScaleNode, ScalePoint, StepScaleNode } from '../rule-node.ts';
import { interpolatedScaleOf, lastReached, marginalScaleOf, stepScaleOf, stepTaken } from '../scales.ts';

/** A line for each bracket in which a part of the base lies. */
export function bracketLines(node: MarginalScaleNode, base: Exact): readonly BracketLine[] {
  const { thresholds, rates } = marginalScaleOf(node);
  const lines: BracketLine[] = [];
  for (let place = 0; place < thresholds.length && thresholds[place]!.lessThan(base); place += 1) {
    const next = thresholds[place + 1];
    const part = (next === undefined ? base : smaller(base, next)).minus(thresholds[place]!);
    const { from, rate } = node.brackets[place]!;
    const to = node.brackets[place + 1]?.from ?? null;
    lines.push({ from, to, rate, part: toPlainText(part), amount: toPlainText(part.times(rates[place]!)) });
  }
  return lines;
}

/** The bracket that applies. */
export function bracketTaken(node: StepScaleNode, base: Exact): BracketTaken {
  const place = stepTaken(stepScaleOf(node), base);
  const { from, ...result } = node.brackets[place]!;
  return { from, to: node.brackets[place + 1]?.from ?? null, ...result };
}

/** The two points around the base; one alone before the first and from the last on. */
export function pointsAround(node: InterpolatedScaleNode, base: Exact): readonly ScalePoint[] {
  const place = lastReached(interpolatedScaleOf(node).at, base);
  return node.points.slice(Math.max(0, place), place + 2);
}
