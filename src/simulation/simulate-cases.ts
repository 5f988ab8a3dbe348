/** Simulates a scenario in all its cases. */
import { type Caisse, type Case, CASES, checkCaisseArgument } from '../caisse/index.ts';
import { checkArgument, type Diagnostic } from '../money/index.ts';
import { planFund, type PlanFundOptions } from './plan-fund.ts';
import { type FundSimulation, simulateFund } from './simulate-fund.ts';

/** One case of a scenario. */
export interface FundCase {
  readonly case: Case;
  /** What becomes of unspent credit: as the scenario states it or as it does not matter, or one of two treatments of a scenario that leaves it open. */
  readonly unspent: 'stated' | 'carries-over' | 'stays-in-fund';
  readonly simulation: FundSimulation;
}

/** The central case of a scenario and all its cases from the prudent one to the high one; or diagnostics. */
export type SimulateCasesResult =
  | { readonly ok: true; readonly central: FundCase; readonly cases: readonly FundCase[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Simulates a scenario in its central case, in the prudent and the high one if an assumption has three values, and with both treatments of unspent credit
 * if the scenario states none and they differ.
 *
 * @param caisse - a caisse whose document has scenarios
 * @param id - the scenario's key in the document
 * @param options - the number of months and the language of labels
 * @returns the cases; or the diagnostics of `planFund`
 * @throws RangeError when `months` is not a whole number from 1 to 600
 * @law each case is the scenario in which its values stand alone
 */
export function simulateCases(
  caisse: Caisse,
  id: string,
  options: Omit<PlanFundOptions, 'case'> = {},
): SimulateCasesResult {
  checkCaisseArgument(caisse);
  checkArgument('id', id, 'text');
  checkArgument('options', options, 'object');
  const { months, language = 'fr' } = options;
  const scenario = Object.hasOwn(caisse.scenarios, id) ? caisse.scenarios[id] : undefined;
  const planned = (scenario?.cases ? CASES : (['central'] as const)).map((which) => ({
    which,
    result: planFund(caisse, id, { language, case: which, ...(months === undefined ? {} : { months }) }),
  }));
  const diagnostics = planned.flatMap(({ result }) => (result.ok ? [] : result.diagnostics));
  const cases = planned.flatMap(({ which, result }): FundCase[] => {
    if (!result.ok) return [];
    const { plan, ifUnspentStays } = result;
    const simulation = simulateFund(plan);
    if (ifUnspentStays === null) return [{ case: which, unspent: 'stated', simulation }];
    return [
      { case: which, unspent: 'carries-over', simulation },
      { case: which, unspent: 'stays-in-fund', simulation: simulateFund(ifUnspentStays) },
    ];
  });
  const central = cases.find((each) => each.case === 'central');
  return central === undefined || diagnostics.length > 0
    ? { ok: false, diagnostics: withoutRepeats(diagnostics) }
    : { ok: true, central, cases };
}

function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}
