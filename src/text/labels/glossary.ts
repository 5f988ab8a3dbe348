/** What a table of labels must hold. */
import type { PartName } from '../../caisse/index.ts';
import type { HouseholdInputs } from '../../household/index.ts';

/** Facts of a household, as inputs of rules. Facts that a caisse declares itself get their label from its document. */
export type HouseholdFact =
  keyof HouseholdInputs | 'members' | 'ages' | 'level' | 'situation' | 'tier' | 'purchases.bonus';

/** A label for every fact and every part that the library itself names. */
export type Glossary = Readonly<Record<HouseholdFact | PartName, string>>;
