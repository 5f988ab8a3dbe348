/** Names of the cases of a scenario. */
import type { Case } from '../../caisse/index.ts';
import type { FundCase } from '../../simulation/index.ts';
import type { Said } from '../said.ts';

const CASE_NAMES: Readonly<Record<Case, Said>> = {
  prudent: { fr: 'prudent', en: 'prudent' },
  central: { fr: 'central', en: 'central' },
  high: { fr: 'haut', en: 'high' },
};

/** The name of a case. */
export const caseName = (which: Case): Said => CASE_NAMES[which];

const UNSPENT_NAMES: Readonly<Record<FundCase['unspent'], Said | null>> = {
  stated: null,
  'carries-over': { fr: 'crédit gardé par les foyers', en: 'credit kept by households' },
  'stays-in-fund': { fr: 'crédit qui reste au fonds', en: 'credit that stays in the fund' },
};

/** The label of a case of a scenario: the label of the scenario if it is the only case. */
export function caseLabel(scenario: Said, of: Pick<FundCase, 'case' | 'unspent'>, count: number): Said {
  if (count === 1) return scenario;
  const unspent = UNSPENT_NAMES[of.unspent];
  const hasCases = unspent === null || count > 2;
  const parts = [...(hasCases ? [CASE_NAMES[of.case]] : []), ...(unspent === null ? [] : [unspent])];
  const join = (language: 'fr' | 'en'): string =>
    `${scenario[language]} (${parts.map((part) => part[language]).join(', ')})`;
  return { fr: join('fr'), en: join('en') };
}
