/** The sentences of a report on a budget for a council. */
import { formatEuros, formatMonth, formatRate, type Language, type Month } from '../../money/index.ts';
import type { FundSimulation } from '../../simulation/index.ts';
import type { Said } from '../said.ts';
import { elide, french, typeset } from '../typography.ts';
import { monthsText } from './counted.ts';

const said = (of: (language: Language) => string): Said => ({
  fr: withMinus(typeset(of('fr'), 'fr')),
  en: withMinus(of('en')),
});

/** Writes the minus sign (U+2212) of negative numbers: it is never separated from its number, unlike a hyphen. */
export const withMinus = (text: string): string => text.replace(MINUS, '\u2212');

const MINUS = /(?<![\p{L}\d])-(?=[\d€])/gu;

/** The currency of amounts. */
export interface CouncilWords {
  readonly currency: string;
}

/**
 * The answer of a simulation in three sentences: whether the budget is balanced, its lowest month, and what public money pays.
 *
 * @param simulation - the result of `simulateFund`
 * @param words - the currency
 * @returns three sentences; a fourth one if the scenario has a rule for the reserve
 */
export function describeBudget(simulation: FundSimulation, words: CouncilWords): readonly Said[] {
  return [
    balanceSentence(simulation, words),
    lowestSentence(simulation, words),
    publicSentence(simulation, words),
    ...ruleSentence(simulation),
  ];
}

const between = ({
  months,
}: FundSimulation): { readonly first: Month; readonly last: Month; readonly count: number } => ({
  first: months[0]!.month,
  last: months.at(-1)!.month,
  count: months.length,
});

/** The cash left at the end, with what is owed or restricted. */
function balanceSentence(simulation: FundSimulation, { currency }: CouncilWords): Said {
  const { first, last, count } = between(simulation);
  const { closingReserve, creditOutstanding, dedicatedFunds, netReserve } = simulation.summary;
  const isShort = netReserve < 0;
  return said((language) => {
    const money = (amount: number): string => formatEuros(amount, language, { currency });
    const start = formatMonth(first, language);
    const end = formatMonth(last, language);
    const held = [
      ...(creditOutstanding === 0
        ? []
        : [
            language === 'fr'
              ? `${money(creditOutstanding)} de crédits que les foyers peuvent encore dépenser`
              : `${money(creditOutstanding)} of credit that households may still spend`,
          ]),
      ...(dedicatedFunds === 0
        ? []
        : [
            language === 'fr'
              ? `${money(dedicatedFunds)} de fonds dédiés`
              : `${money(dedicatedFunds)} of dedicated funds`,
          ]),
    ].join(language === 'fr' ? ' et ' : ' and ');
    if (language === 'fr') {
      const months = `Sur ${monthsText(count, 'fr')}, ${french`de ${start} à ${end}`}`;
      const cash = held === '' ? '' : ` (trésorerie de ${money(closingReserve)}, moins ${held})`;
      return isShort
        ? `${months}, il manque ${money(-netReserve)} au budget${cash}.`
        : `${months}, le budget est financé : il reste ${money(netReserve)} à la fin${cash}.`;
    }
    const months = `Over ${monthsText(count, 'en')}, from ${start} to ${end}`;
    const cash = held === '' ? '' : ` (cash of ${money(closingReserve)}, less ${held})`;
    return isShort
      ? `${months}, the budget lacks ${money(-netReserve)}${cash}.`
      : `${months}, the budget is funded: ${money(netReserve)} is left at the end${cash}.`;
  });
}

/** The lowest month of the cash that can be used for anything. */
function lowestSentence({ summary, months }: FundSimulation, { currency }: CouncilWords): Said {
  const { lowest, firstBelowZero } = summary;
  const below = months.filter(({ available }) => available < 0).length;
  const first = months.findIndex(({ available }) => available < 0);
  const isUnbroken = months.slice(first, first + below).every(({ available }) => available < 0);
  return said((language) => {
    const amount = formatEuros(lowest.reserve, language, { currency });
    const month = formatMonth(lowest.month, language);
    if (firstBelowZero === null) {
      return language === 'fr'
        ? `La trésorerie disponible reste positive ; elle est au plus bas en ${month}, avec ${amount}.`
        : `The available cash stays positive; it is lowest in ${month}, with ${amount}.`;
    }
    const since = formatMonth(firstBelowZero, language);
    const long = monthsText(below, language);
    if (language === 'fr') {
      const stays = isUnbroken ? ` et y reste pendant ${long}` : `, pendant ${long} en tout`;
      return `La trésorerie disponible passe sous zéro dès ${since}${stays} ; au plus bas, en ${month}, elle est de ${amount}.`;
    }
    const stays = isUnbroken ? ` and stays there for ${long}` : `, for ${long} in all`;
    return `The available cash falls below zero in ${since}${stays}; at its lowest, in ${month}, it is ${amount}.`;
  });
}

/** What public money and contributions pay. */
function publicSentence({ summary }: FundSimulation, { currency }: CouncilWords): Said {
  const { publicSubsidies, publicFlows, publicPerHouseholdMonth, coverage } = summary;
  return said((language) => {
    const money = (amount: number): string => formatEuros(amount, language, { currency });
    const total = money(publicSubsidies + publicFlows);
    const each = publicPerHouseholdMonth === null ? null : money(publicPerHouseholdMonth);
    const rate = coverage === null ? null : formatRate(coverage, language);
    if (language === 'fr') {
      const cost = each === null ? total : `${total}, soit ${each} par foyer et par mois`;
      const covered = rate === null ? '' : ` ; les cotisations couvrent ${rate} des allocations dépensées`;
      return `L’argent public s’élève à ${cost}${covered}.`;
    }
    const cost = each === null ? total : `${total}, or ${each} per household and month`;
    const covered = rate === null ? '' : `; contributions cover ${rate} of the allocations spent`;
    return `Public money amounts to ${cost}${covered}.`;
  });
}

/** Whether the rule for the reserve holds. */
function ruleSentence({ plan, summary }: FundSimulation): readonly Said[] {
  const { reserveMonths } = plan;
  if (reserveMonths === undefined) return [];
  const { firstBelowRule } = summary;
  return [
    said((language) => {
      const months = monthsText(reserveMonths, language);
      const first = firstBelowRule === null ? null : formatMonth(firstBelowRule, language);
      if (language === 'fr') {
        const rule = `La règle de réserve (${months} d’allocations)`;
        return first === null ? `${rule} est respectée chaque mois.` : `${rule} n’est plus respectée en ${first}.`;
      }
      const rule = `The rule for the reserve (${months} of allocations)`;
      return first === null ? `${rule} holds in each month.` : `${rule} no longer holds in ${first}.`;
    }),
  ];
}

/** One sentence for a case of a scenario: what is left at its end and the month in which it breaks. */
export function describeCase(label: Said, { summary }: FundSimulation, { currency }: CouncilWords): Said {
  const { firstBelowZero, netReserve } = summary;
  return said((language) => {
    const left = formatEuros(netReserve, language, { currency });
    const month = firstBelowZero === null ? null : formatMonth(firstBelowZero, language);
    if (language === 'fr') {
      const breaks =
        month === null
          ? 'la trésorerie ne passe jamais sous zéro'
          : elide('la trésorerie passe sous zéro en ', month, 'fr') + month;
      return `${label.fr} : ${breaks} ; réserve nette à la fin : ${left}.`;
    }
    const breaks = month === null ? 'the cash never falls below zero' : `the cash falls below zero in ${month}`;
    return `${label.en}: ${breaks}; net reserve at the end: ${left}.`;
  });
}

/** The method of a simulation, in the order of a month. */
export const COUNCIL_METHOD: readonly Said[] = [
  {
    fr: 'Chaque mois, dans cet ordre : les foyers arrivent ou partent ; les cotisations sont dues selon les règles de la caisse, et payées selon la part indiquée ; les retards de mois précédents sont payés ; les financeurs versent ; les allocations sont créditées ; les foyers dépensent une part de leur crédit ; les frais sont payés ; l’argent affecté est utilisé pour son seul usage ; le crédit arrivé à son terme revient au fonds.',
    en: 'Each month, in this order: households enter or leave; contributions are due by the rules of the caisse, and paid at the stated rate; late contributions of earlier months are paid; funders pay; allocations are credited; households spend a part of their credit; costs are paid; restricted money is used for its only use; credit at the end of its time returns to the fund.',
  },
  {
    fr: 'La réserve est la trésorerie du fonds. La réserve nette est ce qu’il en reste après les crédits que les foyers peuvent encore dépenser et les fonds dédiés. Chaque ligne est arrondie au centime ; les totaux sont les sommes des lignes imprimées.',
    en: 'The reserve is the cash of the fund. The net reserve is what is left of it after the credit that households may still spend and the dedicated funds. Each line is rounded to the cent; totals are the sums of the printed lines.',
  },
  {
    fr: 'Le budget prévisionnel suit les classes du formulaire Cerfa 12156 : il compte ce qui se rapporte à l’année, quelle que soit la date du paiement. L’aide en nature est évaluée à part et ne couvre aucune dépense.',
    en: 'The provisional budget follows the classes of the form Cerfa 12156: it counts what belongs to the year, whenever it is paid. Support in kind is valued apart and covers no expense.',
  },
];
