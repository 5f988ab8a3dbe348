/** Assesses one household of one caisse in one month, for the commands `assess` and `explain`. */
import { type Assessment, assessHousehold, type Caisse } from '../caisse/index.ts';
import type { Diagnostic } from '../money/index.ts';
import type { Placer } from '../schema/index.ts';
import { caisseOperand, type Given, type Option } from './command.ts';
import { readSet } from './name-value.ts';
import type { Io } from './io.ts';
import { loadCaisse } from './load-caisse.ts';
import { loadHousehold } from './load-household.ts';
import { usageError, type UsageError, type Problems, type InvalidData, invalidData } from './command-outcome.ts';
import { monthFor, monthOption, readMonthIfGiven } from './rules-in-month.ts';
import { STANDARD_INPUT } from './read-source.ts';

/** The options of a command about one household. */
export const householdOptions: Readonly<Record<'household' | 'month' | 'set', Option>> = {
  household: {
    value: { fr: 'FICHIER', en: 'FILE' },
    required: true,
    help: { fr: 'le foyer, en YAML ou en JSON', en: 'the household, in YAML or JSON' },
  },
  month: monthOption,
  set: {
    value: { fr: 'DONNÉE=VALEUR', en: 'FACT=VALUE' },
    repeats: true,
    help: { fr: 'une donnée du mois, à côté du foyer', en: 'a fact of the month, beside the household' },
  },
};

/** The arguments of a command about one household. */
export const householdOperands: readonly [typeof caisseOperand] = [caisseOperand];

/** One assessed household. */
export interface AssessedGiven {
  readonly kind: 'assessed';
  readonly caisse: Caisse;
  readonly assessment: Assessment;
  /** Warnings about the caisse, and the choices of the household that its rules refuse. */
  readonly problems: readonly Problems[];
}

/** Reads the caisse and the household, and assesses the household. */
export async function assessGiven(given: Given, io: Io): Promise<AssessedGiven | InvalidData | UsageError> {
  const [caisseName = ''] = given.operands;
  const householdName = given.options['household'] ?? '';
  if (caisseName === STANDARD_INPUT && householdName === STANDARD_INPUT) {
    return usageError({
      fr: 'L’entrée standard ne peut pas être à la fois la caisse et le foyer.',
      en: 'Standard input cannot be both the caisse and the household.',
    });
  }
  const asked = readMonthIfGiven(given);
  if (asked.kind === 'usage-error') return asked;
  const loaded = await loadCaisse(caisseName, io);
  if (!loaded.ok) return invalidData(caisseName, loaded.diagnostics);
  const household = await loadHousehold(householdName, io);
  if (!household.ok) return invalidData(householdName, household.diagnostics);
  const set = readSet(given.lists['set'] ?? []);
  if (set.kind !== 'set') return set;
  const result = assessHousehold(loaded.caisse, household.household, monthFor(loaded.caisse, asked.value, io), {
    facts: set.facts,
  });
  if (!result.ok)
    return refusedAssessment(result.diagnostics, caisseName, householdName, (diagnostics) =>
      household.place(diagnostics, loaded.caisse.document),
    );
  return {
    kind: 'assessed',
    caisse: loaded.caisse,
    assessment: result.assessment,
    problems: [
      { source: caisseName, diagnostics: loaded.warnings },
      {
        source: householdName,
        diagnostics: household.place([...refusalsIn(result.assessment), ...result.warnings], loaded.caisse.document),
      },
    ],
  };
}

/** Assigns diagnostics about the month to the caisse, and all others to the file of the household. */
function refusedAssessment(
  diagnostics: readonly Diagnostic[],
  caisseName: string,
  householdName: string,
  place: Placer,
): InvalidData {
  const isOfMonth = ({ path: [first] }: Diagnostic): boolean => first === 'month';
  return {
    kind: 'invalid-data',
    problems: [
      { source: caisseName, diagnostics: diagnostics.filter(isOfMonth) },
      { source: householdName, diagnostics: place(diagnostics.filter((each) => !isOfMonth(each))) },
    ],
  };
}

function refusalsIn({ contribution, allocation }: Assessment): Problems['diagnostics'] {
  const all = [contribution.amount, allocation.amount].flatMap((outcome) =>
    outcome.status === 'refused' ? outcome.diagnostics : [],
  );
  return all.filter(({ code }, place) => all.findIndex((other) => other.code === code) === place);
}
