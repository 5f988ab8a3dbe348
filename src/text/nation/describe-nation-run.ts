/** Sentences about a run on a synthetic nation: its budget and its method. */
import { checkParts, checkUnit, type Exact, exact, formatMonth, type Unit } from '../../money/index.ts';
import type { NationRecord, NationReport } from '../../population/index.ts';
import type { Language } from '../language.ts';
import { numberWriter } from '../numbers.ts';
import type { Said } from '../said.ts';
import { french, typeset } from '../typography.ts';
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
    'Coût brut : impôts sur le revenu, CSG, RSA, prime d’activité et autres prestations ne changent pas, et rien n’est déductible. Ce qui est versé par l’employeur n’a pas d’effet sur les salaires.',
    'Gross cost: income tax, CSG, minimum income and other benefits do not change, and nothing is deductible. What employers pay has no effect on wages.',
  ),
  said(
    'Toute allocation est comptée comme dépensée : le non-recours, la part non dépensée et les frais de fonctionnement sont nuls, sauf si les règles ou les hypothèses déclarées les prévoient.',
    'Every allocation counts as spent: take-up is complete, and nothing is unspent or spent on running costs, unless the rules or the declared assumptions say so.',
  ),
];

/**
 * Writes the paragraph on the method of a run, in both languages.
 *
 * @param report - the report of `makeNation`
 * @param record - the record of `recordNation`
 * @returns sentences on the nation, its calibration, its figures and the rules
 */
export function describeNationMethod(report: NationReport, record: NationRecord): readonly Said[] {
  checkParts('report', report, { households: 'text', persons: 'text', rows: 'number', spread: 'object' });
  checkParts('record', record, { vintages: 'list', grades: 'list', month: 'text' });
  const write = (value: string | number, language: Language): string =>
    numberWriter(language, 'EUR').decimal(String(value));
  const both = (fr: (number: (value: string | number) => string) => string, en: typeof fr): Said =>
    said(
      fr((value) => write(value, 'fr')),
      en((value) => write(value, 'en')),
    );
  const { rows, households, persons, steps, spread } = report;
  const years = record.vintages.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const grades = record.grades.map(({ grade, figures }) => `${grade} (${figures})`).join(', ');
  return [
    both(
      (n) =>
        `Nation synthétique (${report.territory}) : ${n(rows)} lignes pondérées représentent ${n(households)} foyers et ${n(persons)} personnes. Aucune ligne n’est un foyer observé, et rien n’est tiré au hasard.`,
      (n) =>
        `Synthetic nation (${report.territory}): ${n(rows)} weighted rows represent ${n(households)} households and ${n(persons)} persons. No row is an observed household, and nothing is drawn at random.`,
    ),
    both(
      (n) =>
        `Les poids sont calés en ${n(steps)} pas sur les marges publiées (logit borné, facteurs de ${n(spread.smallest.toFixed(2))} à ${n(spread.largest.toFixed(2))}) ; les indicateurs qui ne servent pas au calage sont comparés plus bas.`,
      (n) =>
        `Weights are calibrated in ${n(steps)} steps on published margins (bounded logit, factors from ${n(spread.smallest.toFixed(2))} to ${n(spread.largest.toFixed(2))}); indicators that the calibration does not use are compared below.`,
    ),
    said(
      `Les chiffres des marges datent de ${first} à ${last} ; leurs niveaux : ${grades}. A : page officielle lue ; B : lu de seconde main, à revérifier ; C : calculé à partir de A et B. Chaque résultat de cette page est calculé ici (niveau C).`,
      `The figures of the margins are of ${first} to ${last}; their grades: ${grades}. A: the official page was read; B: read second-hand, to re-check; C: computed from A and B. Each result on this page is computed here (grade C).`,
    ),
    said(
      french`Règles de ${formatMonth(record.month, 'fr')}, appliquées à chaque ligne au centime ; les sommes sont exactes, et un an est douze fois ce mois.`,
      `Rules of ${formatMonth(record.month, 'en')}, applied to each row to the cent; sums are exact, and a year is twelve times this month.`,
    ),
  ];
}
