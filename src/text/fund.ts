/** Sentences and names about a fund, for reports. */
export { fundDifference } from './describe-fund-difference.ts';
export { type AccountClass, accountLabel } from './fund/accounts.ts';
export { describeFigures } from './fund/assumptions.ts';
export { COUNCIL_METHOD, describeBudget, describeCase, withMinus } from './fund/council.ts';
export { caseLabel, caseName } from './fund/case-label.ts';
export { distributionAssumptions } from './fund/distribution-assumptions.ts';
export { describeUses } from './fund/describe-uses.ts';
export { funderKindLabel } from './fund/funder-kinds.ts';
export { describeTornado, measureText } from './fund/tornado.ts';
export { describeDrawn, describeRunMethod, describeRuns, type SaidAssumption } from './fund/runs.ts';
export { exploredValueName, exploredValueText } from './nation/describe-explored.ts';
export { coveredShare, goalWords } from './nation/goal-words.ts';
export { exploredTarget } from './nation/explored-target.ts';
export { nationLimits } from './nation/describe-nation-run.ts';
export { describeDisclosure, disclosureText, HIDDEN_BUDGET } from './nation/describe-disclosure.ts';
