/** The reasons that a scenario states for its assumptions, with the figures that they are about. */
import type { CaisseDocument, FundScenario } from '../caisse/index.ts';
import type { Wording } from '../report/index.ts';
import { describeFigures } from '../text/fund.ts';

/** Each reason once, in the order of a budget, with the figures that it is about. */
export function statedAssumptions(scenario: FundScenario, document: CaisseDocument): readonly Wording[] {
  const about = new Map<string, { readonly reason: Wording; readonly labels: Wording[] }>();
  for (const { label, reasons } of describeFigures(scenario, document)) {
    for (const reason of reasons) {
      const known = about.get(reason.fr) ?? { reason, labels: [] };
      about.set(reason.fr, known);
      if (!known.labels.some(({ fr }) => fr === label.fr)) known.labels.push(label);
    }
  }
  return [...about.values()].map(({ reason, labels }) => ({
    fr: `${reason.fr} (${labels.map(({ fr }) => fr).join(' ; ')})`,
    en: `${reason.en} (${labels.map(({ en }) => en).join('; ')})`,
  }));
}
