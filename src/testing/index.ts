/** Random rules, caisses and households, and the laws of rules: for the library's tests and for the tests of apps. */
export {
  anyAccountHistory,
  type AnyAccountHistoryOptions,
  anyAccountPolicies,
  type AnyAccountPoliciesOptions,
} from './account/any-account-history.ts';
export { anyFacts, type AnyFactsOptions } from './any-facts.ts';
export { anyRule, type AnyRuleOptions } from './any-rule.ts';
export { anyCaisseDocument } from './caisse/any-caisse-document.ts';
export { type AnyHousehold, anyHousehold, type AnyHouseholdOptions } from './caisse/any-household.ts';
export { assertCompletable, assertReadingsAgree } from './assert-readings-agree.ts';
