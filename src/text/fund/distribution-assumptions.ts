/** What is assumed of the distributions of a scenario: the method, and the ends of the tenths that a commune does not publish. */
import type { FundScenario } from '../caisse/index.ts';
import type { Language } from '../money/index.ts';
import { labelText } from '../text/index.ts';

/** One sentence for each group with a distribution or a mean choice. */
export function distributionAssumptions({ groups }: FundScenario, language: Language): string[] {
  const isFrench = language === 'fr';
  return groups.flatMap(({ label, distribution, chosen }) => {
    const name = labelText(label, language);
    const beginning = isFrench ? `${name} : ` : `${name}: `;
    return [
      ...(distribution === undefined ? [] : methodOf(distribution, isFrench)),
      ...(chosen !== undefined && 'mean' in chosen ? [meanOf(isFrench)] : []),
    ].map((sentence) => beginning + sentence);
  });
}

function methodOf(
  { lowest, highest }: NonNullable<FundScenario['groups'][number]['distribution']>,
  isFrench: boolean,
): string[] {
  const ends = [
    ...(lowest === undefined
      ? [isFrench ? 'le premier dixième est à D1 − (D2 − D1) ÷ 2' : 'the first tenth is at D1 − (D2 − D1) ÷ 2']
      : []),
    ...(highest === undefined
      ? [isFrench ? 'le dernier dixième est à D9 + (D9 − D8) ÷ 2' : 'the last tenth is at D9 + (D9 − D8) ÷ 2']
      : []),
  ];
  return [
    isFrench
      ? 'un dixième des foyers dans chaque dixième de niveau de vie, au milieu de ses deux bornes'
      : 'a tenth of the households is in each tenth of standard of living, at the middle between its ends',
    ...ends,
  ];
}

const meanOf = (isFrench: boolean): string =>
  isFrench
    ? 'chaque foyer verse la moyenne ; le total est exact, les montants de chacun ne le sont pas'
    : 'each household pays the mean; the total is exact, single amounts are not';
