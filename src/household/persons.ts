/** How many members a household has, by their ages. */
import { countMembers, named, type RuleNode } from '../rule/index.ts';

const PERSONS: RuleNode = /* @__PURE__ */ named('persons', /* @__PURE__ */ countMembers(0, null));

const ADULTS_FROM = 18;

/** The number of persons; it needs no age and is at least 1. */
export const persons = (): RuleNode => PERSONS;

/**
 * The number of adults.
 *
 * @param from - the age, in whole years, from which a member is an adult
 */
export const adults = (from: number = ADULTS_FROM): RuleNode => named('adults', countMembers(from, null));
