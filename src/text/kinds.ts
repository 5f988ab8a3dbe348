/** Descriptions of all kinds in both languages, for the JSON Schema, and the status of a caisse, for the list of presets. */
export { ALLOCATION_TEXTS } from './allocation/kinds.ts';
export { statusName } from './caisse/status-names.ts';
export { CONTRIBUTION_TEXTS } from './contribution/kinds.ts';
export { CONVENTION_TEXTS } from './conventionnement/kinds.ts';
export { CRITERION_TEXTS } from './eligibility/kinds.ts';
export { QUANTITY_TEXTS } from './quantity/kinds.ts';
export type { Said } from './said.ts';
