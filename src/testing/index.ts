/** Random rules and households, and the laws that hold for them: for the library's tests and for an app's own rules. */
export { anyFacts, type AnyFactsOptions } from './any-facts.ts';
export { anyRule, type AnyRuleOptions } from './any-rule.ts';
export { assertCompletable, assertReadingsAgree } from './assert-readings-agree.ts';
