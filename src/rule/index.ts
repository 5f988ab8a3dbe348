/**
 * The algebra of rules: the nodes, a builder for each, and the readings of a rule for one household.
 *
 * @packageDocumentation
 */
export * from './rule-node.ts';
export * from './build.ts';
export * from './facts.ts';
export * from './explain/explanation.ts';
export type { Exact } from '../money/index.ts';
export type { Range } from './range.ts';
export { checkMeans } from './check/check-means.ts';
export { checkRule } from './check/check-rule.ts';
export { evaluate, evaluateExact, type ExactEvaluation } from './evaluate/evaluate.ts';
export type { ExactValue } from './evaluate/read-facts.ts';
export { explain } from './explain/explain.ts';
export { bounds, type Bounds } from './evaluate/bounds.ts';
export type { BooleanBounds, CategoryBounds, NodeBounds, NumberBounds } from './evaluate/node-bounds.ts';
export {
  compareAlong,
  type CompareAlongOptions,
  type CompareAlongResult,
  type ComparedInterval,
  type ComparedKind,
  type ComparedRule,
} from './curve/compare-along.ts';
export { encloseRule } from './enclose/enclose-rule.ts';
export type { RuleRange } from './enclose/rule-range.ts';
export { curve, type CurveOptions } from './curve/curve.ts';
export type * from './curve/curve-result.ts';
export { inferType } from './infer-type.ts';
export { childrenOf, type NodePart, type NodePath } from './parts-of.ts';
export { type TurningPoint, turningPoints } from './turning-points.ts';
export { replaceNodes } from './replace-nodes.ts';
export { nodesOf, walkRule } from './walk-rule.ts';
export { type AgeRange, type MembersLaw, membersLaws, type MembersTerm } from './members-laws.ts';
export { knownWords, withKnownWords } from './known-words.ts';
export { isStorable, listedWord, normalForm } from './words.ts';
