/** Says how small cells are protected. */
import type { DisclosureControl } from '../../population/index.ts';
import type { Said } from '../said.ts';

/** The sentences below protected tables; none if small cells are not protected. */
export function describeDisclosure(control: DisclosureControl | null): readonly Said[] {
  if (control === null) return [];
  const { minimumCell, dominance, rounding } = control;
  const hides = minimumCell !== undefined || dominance !== undefined;
  return [
    ...(hides
      ? [
          {
            fr: `Cellules cachées (—) : moins de ${minimumCell ?? 2} lignes${dominance === undefined ? '' : `, ou une ligne qui a plus de ${dominance} % du total en valeur absolue (règle (1, ${dominance}))`} ; et celles qui les révéleraient par différence. Les totaux par groupe ne sont pas imprimés.`,
            en: `Hidden cells (—): fewer than ${minimumCell ?? 2} rows${dominance === undefined ? '' : `, or one row with more than ${dominance}% of the total in absolute value (the (1, ${dominance}) rule)`}; and those that would reveal them by difference. Totals by group are not printed.`,
          },
        ]
      : []),
    ...(rounding === undefined
      ? []
      : [
          {
            fr: `Effectifs et sommes arrondis à un multiple de ${rounding} : les groupes peuvent ne pas s’additionner. Moyennes et parts en découlent.`,
            en: `Numbers and sums are rounded to a multiple of ${rounding}: groups may not add up. Means and shares follow from them.`,
          },
        ]),
  ];
}

/** The rules of protection in few words, for the record of a run. */
export function disclosureText(control: DisclosureControl | null): Said {
  if (control === null) return { fr: 'aucune', en: 'none' };
  const { minimumCell, dominance, rounding } = control;
  const parts: readonly Said[] = [
    ...(minimumCell === undefined
      ? []
      : [{ fr: `au moins ${minimumCell} lignes par cellule`, en: `at least ${minimumCell} rows in a cell` }]),
    ...(dominance === undefined
      ? []
      : [{ fr: `au plus ${dominance} % pour une ligne`, en: `at most ${dominance}% for one row` }]),
    ...(rounding === undefined
      ? []
      : [{ fr: `arrondi à un multiple de ${rounding}`, en: `rounding to a multiple of ${rounding}` }]),
  ];
  return { fr: parts.map(({ fr }) => fr).join(' ; '), en: parts.map(({ en }) => en).join('; ') };
}

/** The sentence in place of the budget of protected tables. */
export const HIDDEN_BUDGET: Said = {
  fr: 'Le budget n’est pas imprimé : ses sommes exactes révéleraient ce que les tableaux cachent ou arrondissent.',
  en: 'The budget is not printed: its exact sums would reveal what the tables hide or round.',
};
