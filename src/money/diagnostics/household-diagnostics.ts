/** Diagnostics of what a household states. */
import type { NoDetails } from './no-details.ts';

/** Diagnostics of what a household states. */
export interface HouseholdDiagnostics {
  /** A household has no member. */
  'CAISSE-HOUSEHOLD-EMPTY': NoDetails;
  /** A household has too many members. */
  'CAISSE-HOUSEHOLD-TOO-LARGE': { members: number; limit: number };
  /** An age is not a possible whole number of years. */
  'CAISSE-HOUSEHOLD-AGE': { age: string; limit: number };
  /** A month of birth is not a month. */
  'CAISSE-HOUSEHOLD-BIRTH-MONTH': { text: string };
  /** A month of birth is after the month that is assessed. */
  'CAISSE-HOUSEHOLD-BIRTH-IN-FUTURE': { birthMonth: string; month: string };
  /** The age of a member is not the one that the month of birth gives. */
  'CAISSE-HOUSEHOLD-AGE-DIFFERS': { age: number; birthMonth: string; month: string; ageInMonth: number };
  /** The number of days of a month is given and is not that of the month. */
  'CAISSE-HOUSEHOLD-DAYS-IN-MONTH': { days: string; month: string; daysInMonth: number };
  /** A household states something that the caisse does not declare. */
  'CAISSE-HOUSEHOLD-UNKNOWN-NAME': { name: string; nearest?: string };
  /** An input is given twice. */
  'CAISSE-HOUSEHOLD-DUPLICATE': { name: string };
  /** A member states a number that the caisse does not ask of members. */
  'CAISSE-HOUSEHOLD-MEMBER-NAME': { name: string; nearest?: string };
  /** A member below the age from which a number is asked states one. */
  'CAISSE-HOUSEHOLD-MEMBER-TOO-YOUNG': { name: string; age: number; from: number };
  /** More members state a number other than zero than the caisse allows. */
  'CAISSE-HOUSEHOLD-MEMBERS-WITH': { name: string; members: number; limit: number };
  /** A numeric input is given something else. */
  'CAISSE-HOUSEHOLD-NOT-A-NUMBER': { name: string; text: string };
  /** A whole number is asked, and the number has decimals. */
  'CAISSE-HOUSEHOLD-NOT-WHOLE': { name: string; text: string };
  /** A number has more decimals than its input. */
  'CAISSE-HOUSEHOLD-TOO-PRECISE': { name: string; text: string; limit: number };
  /** A number is outside the range of its input. */
  'CAISSE-HOUSEHOLD-OUT-OF-RANGE': { name: string; text: string; minimum: string; maximum: string };
  /** A yes-or-no input is given something else. */
  'CAISSE-HOUSEHOLD-NOT-YES-OR-NO': { name: string; text: string };
  /** A text input is empty or is given a yes or no. */
  'CAISSE-HOUSEHOLD-NOT-TEXT': { name: string; text: string };
  /** An input is given an option that it does not have. */
  'CAISSE-HOUSEHOLD-UNKNOWN-OPTION': { name: string; text: string; options: readonly string[]; nearest?: string };
  /** A numbered input of members has a number other than zero, and the household has fewer members of the age that is asked. */
  'CAISSE-WARN-MEMBER-MISSING': { name: string; members?: number; from?: number; rows?: number };
  /** A word is near one that the rules look for, and equals none. `rows` counts the rows of a file that have it. */
  'CAISSE-WARN-WORD-NEAR': { name: string; text: string; nearest: string; rows?: number };
}
