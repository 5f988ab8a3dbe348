/** Reads and checks documents and households, with located diagnostics; schemas; the JSON Schema for editors. */
export { caisseDocumentSchema } from './document.ts';
export { householdSchema } from './household.ts';
export { caisseJsonSchema } from './json-schema.ts';
export {
  type CheckOptions,
  parseCaisse,
  parseCaisseObject,
  type ParseCaisseOptions,
  type ParseCaisseResult,
} from './parse-caisse.ts';
export { parseAssumptions, type ParseAssumptionsResult } from './parse-assumptions.ts';
export { parseBasket, type ParseBasketResult } from './parse-basket.ts';
export {
  parseAccreditationEvents,
  type ParseAccreditationEventsResult,
  parseGrid,
  parseGridAnswers,
  type ParseGridAnswersResult,
  type ParseGridResult,
} from './parse-grid.ts';
export {
  type ParseHouseholdResult,
  type ParseHouseholdsResult,
  parseHousehold,
  parseHouseholdObject,
  parseHouseholds,
} from './parse-household.ts';
export { parseUses, type ParseUsesResult } from './parse-uses.ts';
export type { PlacedDiagnostic } from './placed-diagnostic.ts';
export type { Placer, ReadOptions } from './read-shaped.ts';
export type { TextFormat, TextSource } from './reading/read-document.ts';
