/** Sentences about a run on a synthetic nation or on a file: its budget, and what it leaves out. */
import { checkParts, checkUnit, type Exact, exact, type Unit } from '../../money/index.ts';
import type { ExploredNation } from '../../simulation/nation.ts';
import type { Language } from '../language.ts';
import type { Said } from '../said.ts';
import { typeset } from '../typography.ts';
import { hasResponse } from './describe-explored-method.ts';
import { writeLarge } from './large-amounts.ts';

/** The sums of a month into the fund and out of it, in euros as decimal text. */
export interface NationBudget {
  readonly paid: string;
  readonly received: string;
}

const said = (fr: string, en: string): Said => ({ fr: typeset(fr, 'fr'), en: typeset(en, 'en') });

const MONTHS = 12;

/**
 * Writes what a fund receives and pays in a year, and what is left, in both languages.
 *
 * @param budget - the sums of a month
 * @param currency - the currency
 */
export function describeNationBudget(budget: NationBudget, currency: Unit = 'EUR'): Said {
  checkParts('budget', budget, { paid: 'text', received: 'text' });
  checkUnit('currency', currency);
  const { paid, received } = budget;
  const [into, out] = [exact(paid).times(MONTHS), exact(received).times(MONTHS)];
  const left = into.minus(out);
  const write = (amount: Exact, language: Language): string => writeLarge(amount.abs(), language, currency);
  const endings: Readonly<Record<Language, string>> = left.isZero()
    ? { fr: 'il ne reste ni ne manque rien', en: 'nothing is left and nothing is missing' }
    : left.lt(0)
      ? { fr: `il manque ${write(left, 'fr')}`, en: `${write(left, 'en')} is missing` }
      : { fr: `il reste ${write(left, 'fr')}`, en: `${write(left, 'en')} is left` };
  return said(
    `En un an, le fonds verse ${write(out, 'fr')} et reçoit ${write(into, 'fr')} : ${endings.fr}.`,
    `In a year, the fund pays ${write(out, 'en')} and receives ${write(into, 'en')}: ${endings.en}.`,
  );
}

/** What a run leaves out, in both languages. */
export const NATION_LIMITS: readonly Said[] = [
  said(
    'Comptabilité de premier ordre : ni les comportements ni les prix ne sont modélisés. Les foyers travaillent, achètent et se logent comme avant.',
    'First-order accounting: behaviour and prices are not modelled. Households work, buy and live as before.',
  ),
  said(
    'Coût brut : impôts sur le revenu, CSG, RSA, prime d’activité et autres prestations ne changent pas, rien n’est déductible, et ce qui est versé par l’employeur n’a pas d’effet sur les salaires. Les hypothèses déclarées peuvent prévoir un effet sur les autres finances publiques, montré à part.',
    'Gross cost: income tax, CSG, minimum income and other benefits do not change, nothing is deductible, and what employers pay has no effect on wages. Declared assumptions can state an effect on other public finances, which is shown apart.',
  ),
  said(
    'Toute allocation est comptée comme dépensée : le non-recours, la part non dépensée et les frais de fonctionnement sont nuls, sauf si les règles ou les hypothèses déclarées les prévoient.',
    'Every allocation counts as spent: take-up is complete, and nothing is unspent or spent on running costs, unless the rules or the declared assumptions say so.',
  ),
];

/** What a run leaves out if declared elasticities make incomes respond. */
const FIRST_ORDER_BUT_DECLARED: Said = said(
  'Comptabilité de premier ordre : ni les comportements ni les prix ne sont modélisés dans le budget, dans la valeur qui l’équilibre et dans les tableaux par groupe. Seuls les résultats selon les hypothèses déclarées contiennent, comme scénario, une réaction des revenus à ce qui reste d’un euro de plus (élasticité).',
  'First-order accounting: behaviour and prices are not modelled in the budget, in the value that balances it and in the tables by group. Only the results by the declared assumptions contain, as a scenario, a response of incomes to what is kept of one more euro (elasticity).',
);

/** What a run with the results of declared assumptions leaves out, in both languages. */
export const nationLimits = (explored: ExploredNation | null): readonly Said[] =>
  explored !== null && hasResponse(explored) ? [FIRST_ORDER_BUT_DECLARED, ...NATION_LIMITS.slice(1)] : NATION_LIMITS;
