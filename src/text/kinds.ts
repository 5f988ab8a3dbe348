/** Descriptions of all kinds in both languages, for the JSON Schema. */
export { ALLOCATION_TEXTS } from './allocation/kinds.ts';
export { CONTRIBUTION_TEXTS } from './contribution/kinds.ts';
export { CONVENTION_TEXTS } from './conventionnement/kinds.ts';
export { CRITERION_TEXTS } from './eligibility/kinds.ts';
export { QUANTITY_TEXTS } from './quantity/kinds.ts';
export type { Said } from './said.ts';
