/** The caisse and the household that `caisse curve` draws. */
import type { Caisse, GivenFacts } from '../caisse/index.ts';
import type { Household } from '../household/index.ts';
import type { Diagnostic, Month } from '../money/index.ts';
import type { Given } from './command.ts';
import { type InvalidData, invalidData, type UsageError } from './command-outcome.ts';
import type { Io } from './io.ts';
import { loadCaisse } from './load-caisse.ts';
import { type LoadedHousehold, loadHousehold } from './load-household.ts';
import { readSet } from './name-value.ts';
import { monthFor, readMonthIfGiven } from './rules-in-month.ts';

/** The default household. */
const ONE_ADULT: LoadedHousehold = { ok: true, household: { members: [{ age: 40 }] }, place: () => [] };

/** The caisse, the household and the facts beside it. */
export interface CurveSubject {
  readonly kind: 'loaded';
  readonly name: string;
  readonly caisse: Caisse;
  readonly warnings: readonly Diagnostic[];
  readonly household: Household;
  readonly month: Month;
  readonly facts: GivenFacts;
}

/** Loads the caisse and the household; the default household is one adult. */
export async function loadCurveSubject(given: Given, io: Io): Promise<CurveSubject | InvalidData | UsageError> {
  const [name = ''] = given.operands;
  const asked = readMonthIfGiven(given);
  if (asked.kind === 'usage-error') return asked;
  const set = readSet(given.lists['set'] ?? []);
  if (set.kind !== 'set') return set;
  const loaded = await loadCaisse(name, io);
  if (!loaded.ok) return invalidData(name, loaded.diagnostics);
  const { caisse, warnings } = loaded;
  const file = given.options['household'];
  const read = file === undefined ? ONE_ADULT : await loadHousehold(file, io);
  if (!read.ok) return invalidData(file ?? '', read.diagnostics);
  const { household } = read;
  return {
    kind: 'loaded',
    name,
    caisse,
    warnings,
    household,
    month: monthFor(caisse, asked.value, io),
    facts: set.facts,
  };
}
