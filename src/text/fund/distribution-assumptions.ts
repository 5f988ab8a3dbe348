/** What is assumed of the distributions of a scenario: the method, and the ends of the tenths that a commune does not publish. */
import type { FundScenario } from '../../caisse/index.ts';
import { labelText } from '../language.ts';
import type { Said } from '../said.ts';

/** An assumption about a group. */
export interface GroupAssumption {
  readonly group: Said;
  readonly assumption: Said;
}

/** Lists the assumptions of each group with a distribution or a mean choice. */
export function distributionAssumptions({ groups }: Pick<FundScenario, 'groups'>): readonly GroupAssumption[] {
  return groups.flatMap(({ label, distribution, chosen }) => {
    const group = { fr: labelText(label, 'fr'), en: labelText(label, 'en') };
    const found = [
      ...(distribution === undefined ? [] : methodOf(distribution)),
      ...(chosen !== undefined && 'mean' in chosen ? [MEAN] : []),
    ];
    return found.map((assumption) => ({ group, assumption }));
  });
}

function methodOf({ lowest, highest }: NonNullable<FundScenario['groups'][number]['distribution']>): readonly Said[] {
  return [METHOD, ...(lowest === undefined ? [LOWEST] : []), ...(highest === undefined ? [HIGHEST] : [])];
}

const METHOD: Said = {
  fr: 'un dixième des foyers dans chaque dixième de niveau de vie, au milieu de ses deux bornes',
  en: 'a tenth of the households is in each tenth of standard of living, at the middle between its ends',
};

const LOWEST: Said = {
  fr: 'le premier dixième est à D1 − (D2 − D1) ÷ 2',
  en: 'the first tenth is at D1 − (D2 − D1) ÷ 2',
};

const HIGHEST: Said = {
  fr: 'le dernier dixième est à D9 + (D9 − D8) ÷ 2',
  en: 'the last tenth is at D9 + (D9 − D8) ÷ 2',
};

const MEAN: Said = {
  fr: 'chaque foyer verse la moyenne ; le total est exact, les montants de chacun ne le sont pas',
  en: 'each household pays the mean; the total is exact, single amounts are not',
};
