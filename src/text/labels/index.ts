/** Labels of facts and parts in each language. */
export { ageGroupLabel } from './age-group-label.ts';
export { labelOf, type Labels, wordLabelOf } from './label-of.ts';
export { flowLabel, type FlowName, type ResultLabel, resultLabels } from './result-labels.ts';
export { labelsOf } from './labels-of.ts';
