/** The algebra of rules and its readings. */
export * from './node.ts';
export * from './build.ts';
export * from './facts.ts';
export * from './explanation.ts';
export { bounds, type Bounds } from './bounds.ts';
export type { BooleanBounds, CategoryBounds, NodeBounds, NumberBounds } from './node-bounds.ts';
export { checkRule } from './check.ts';
export { curve, type CurveOptions } from './curve.ts';
export type * from './curve/curve-result.ts';
export { evaluate, evaluateExact, type ExactEvaluation } from './evaluate.ts';
export { explain } from './explain.ts';
export type { Interval } from './interval.ts';
export type { Value } from './read-facts.ts';
export { inferType } from './infer.ts';
export { childrenOf } from './parts.ts';
export { nodesOf, walkRule } from './walk.ts';
