import { tableFromFacts } from '../../../src/population/index.ts';
import type { Facts, RuleNode, Table } from '../../../src/rule/index.ts';

/** Households as the columns that a rule reads. */
export const tableOf = (rule: RuleNode, households: readonly Facts[]): Table => tableFromFacts({ rule }, households);
