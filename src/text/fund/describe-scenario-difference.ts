/** The figures that differ between two scenarios, in words. */
import type { CaisseDocument, FundScenario } from '../../caisse/index.ts';
import type { Said } from '../said.ts';
import { typeset } from '../typography.ts';
import { describeFigures } from './assumptions.ts';

/**
 * Describes the figures that differ between two scenarios, each with both values.
 *
 * @returns one sentence for each figure that differs, is new or is gone; none for scenarios with the same figures
 */
export function describeScenarioDifference(
  before: { readonly scenario: FundScenario; readonly document: CaisseDocument },
  after: { readonly scenario: FundScenario; readonly document: CaisseDocument },
): readonly Said[] {
  const [left, right] = [before, after].map(({ scenario, document }) => namedFigures(scenario, document)) as [
    NamedFigures,
    NamedFigures,
  ];
  const names = [...new Set([...left.keys(), ...right.keys()])];
  return names.flatMap((name) => {
    const [one, other] = [left.get(name), right.get(name)];
    const { label } = (other ?? one)!;
    if (one === undefined)
      return [said(`${label.fr} : ${other!.value.fr} (nouveau)`, `${label.en}: ${other!.value.en} (new)`)];
    if (other === undefined)
      return [said(`${label.fr} : retiré (${one.value.fr})`, `${label.en}: removed (${one.value.en})`)];
    if (one.value.fr === other.value.fr) return [];
    return [
      said(
        `${label.fr} : ${other.value.fr} au lieu de ${one.value.fr}`,
        `${label.en}: ${other.value.en} instead of ${one.value.en}`,
      ),
    ];
  });
}

type NamedFigures = ReadonlyMap<string, { readonly label: Said; readonly value: Said }>;

/** Figures by their label and their place among those of the same label. */
function namedFigures(scenario: FundScenario, document: CaisseDocument): NamedFigures {
  const seen = new Map<string, number>();
  return new Map(
    describeFigures(scenario, document).map(({ label, value }) => {
      const place = seen.get(label.fr) ?? 0;
      seen.set(label.fr, place + 1);
      return [`${label.fr} ${place}`, { label, value: { fr: withoutMark(value.fr), en: withoutMark(value.en) } }];
    }),
  );
}

/** A value without the mark of an assumption: the same figure with another source is no change. */
const withoutMark = (value: string): string => value.replace(/\s*\((?:hypothèse|assumption)\)/gu, '');

const said = (fr: string, en: string): Said => ({ fr: typeset(fr, 'fr'), en: typeset(en, 'en') });
