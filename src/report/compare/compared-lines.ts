/** The labels of the lines of compared budgets. */
import type { FundLine } from '../../simulation/index.ts';
import { flowLabel } from '../../text/index.ts';
import { accountLabel, funderKindLabel } from '../../text/fund.ts';
import type { Wording } from '../table.ts';

/** The label of a line. */
export function lineLabel(line: FundLine): Wording {
  const { kind } = line;
  switch (kind) {
    case 'contributions':
      return { fr: 'Cotisations des foyers', en: 'Household contributions' };
    case 'late-contributions':
      return { fr: 'Cotisations en retard', en: 'Late contributions' };
    case 'flow': {
      const { fr, en } = flowLabel(line.flow);
      return { fr, en };
    }
    case 'funder': {
      const { fr, en } = funderKindLabel(line.funder);
      const restricted = line.isRestricted ? { fr: ', affecté', en: ', restricted' } : { fr: '', en: '' };
      return { fr: `${line.label} (${fr}${restricted.fr})`, en: `${line.label} (${en}${restricted.en})` };
    }
    case 'allocations':
      return { fr: 'Allocations dépensées', en: 'Allocations spent' };
    case 'cost': {
      const { fr, en } = accountLabel(line.account);
      return { fr: `${line.label} (${fr})`, en: `${line.label} (${en})` };
    }
    default:
      return kind satisfies never;
  }
}

/** A text that lines of one label and side share. */
export const keyOfLine = (line: FundLine): string => {
  const { amount: _, ...rest } = line;
  return JSON.stringify(rest);
};
