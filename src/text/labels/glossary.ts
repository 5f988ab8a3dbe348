/** What a table of labels must hold. */
import type { PartName } from '../../caisse/index.ts';

/** Facts of a household, as inputs of rules. Facts that a caisse declares itself get their label from its document. */
export type HouseholdFact =
  | 'income'
  | 'benefits'
  | 'housingCosts'
  | 'charges'
  | 'savings'
  | 'members'
  | 'ages'
  | 'residence'
  | 'status'
  | 'chosen'
  | 'level'
  | 'situation'
  | 'adjustment'
  | 'tier'
  | 'membership'
  | 'attendance'
  | 'orientation'
  | 'rank'
  | 'price'
  | 'price.paid'
  | 'purchases.bonus'
  | 'poolTotal'
  | 'poolShares'
  | 'poolRank'
  | 'daysPresent'
  | 'daysInMonth';

/** A label for every fact and every part that the library itself names. */
export type Glossary = Readonly<Record<HouseholdFact | PartName, string>>;
