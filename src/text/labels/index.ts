/** Names of facts and parts in the words of each language. */
export { labelOf, type Labels, wordLabelOf } from './label-of.ts';
export { flowLabel, type ResultLabel, resultLabels } from './result-labels.ts';
export { labelsOf } from './labels-of.ts';
