/** The keys of a table of labels. */
import type { PartName } from '../../caisse/index.ts';
import type { HouseholdInputs } from '../../household/index.ts';

/** The built-in facts of a household, as inputs of rules. Declared inputs have their label in the document. */
export type HouseholdFact =
  keyof HouseholdInputs | 'members' | 'ages' | 'level' | 'situation' | 'tier' | 'purchases.bonus';

/** A label for each built-in fact and part name. */
export type Glossary = Readonly<Record<HouseholdFact | PartName, string>>;
