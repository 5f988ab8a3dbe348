/** Readings for many households of a caisse. Separate from `index.ts` so that the main bundle does not contain the reading `curve`. */
export { type AlikeHouseholds, createTotalsMemory, totalFlows, type TotalsMemory } from './total-flows.ts';
export { drawsOnPool, inputsIn, POOL_INPUTS } from './pool-inputs.ts';
export { assessedFacts } from './assess/facts.ts';
