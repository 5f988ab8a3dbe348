/** The rules that can stand below a node. */
import type fc from 'fast-check';
import type { NodeType, NumberType, RuleNode } from '../rule/index.ts';

/** Random rules of one type, one level less deep. */
export type Below = (type: NodeType) => fc.Arbitrary<RuleNode>;

/** The types of numbers. */
export const NUMBER_TYPES: readonly NumberType[] = ['money', 'count', 'ratio'];
