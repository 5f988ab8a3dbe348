import { tableFromFacts } from '../../../src/population/index.ts';
import type { Facts, RuleNode } from '../../../src/rule/index.ts';
import type { Table } from '../../../src/rule/many.ts';

/** Households as the columns that a rule reads. */
export const tableOf = (rule: RuleNode, households: readonly Facts[]): Table => tableFromFacts({ rule }, households);
