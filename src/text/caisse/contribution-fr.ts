/** French sentences about what a household pays in. */
import type { ContributionWords } from './contribution-words.ts';

/** French sentences about what a household pays in. */
export const frenchContribution: ContributionWords = {
  pays: 'verse',
  paysAtLeast: 'verse au moins',
  none: 'Rien n’est demandé : il n’y a pas de cotisation.',
  free: (minimum, maximum) =>
    `Chaque foyer choisit ce qu’il verse chaque mois${minimum === undefined ? '' : `, à partir de ${minimum}`}${maximum === undefined ? '' : `, jusqu’à ${maximum}`}.`,
  flat: (verb, amount, limits) => `Chaque foyer ${verb} chaque mois ${amount}${limits}.`,
  proportional: (verb, rate, base, limits) => `Chaque foyer ${verb} ${rate} de ${base}${limits}.`,
  marginal: (verb, base, limits) =>
    `Chaque foyer ${verb} une part de ${base}, par tranches${limits} ; chaque taux ne compte que pour la part qui se trouve dans sa tranche :`,
  steps: (verb, base, limits) => `Chaque foyer ${verb} un montant selon ${base}${limits} :`,
  interpolated: (verb, base, limits) => `Chaque foyer ${verb} un montant qui suit ${base}${limits} :`,
  levels: (limits) => `Chaque foyer choisit un de ces niveaux${limits} :`,
  situation: (question, limits) => `Chaque foyer répond à une question${limits}, ${question} :`,
  questionnaire: (start, limits) => `Chaque foyer répond à des questions, en partant de ${start}${limits} :`,
  startFromAllocation: 'l’allocation reçue',
  notch: (amount) => `Un cran vaut ${amount}.`,
  notches: (count) => {
    if (count === 0) return 'aucun cran';
    return `${Math.abs(count)} ${Math.abs(count) < 2 ? 'cran' : 'crans'} ${count > 0 ? 'de plus' : 'de moins'}`;
  },
  coPayment: (verb, rate, limits) => `Chaque foyer ${verb} ${rate} de l’allocation qu’il reçoit${limits}.`,
  payroll: (base, employee, employer, limits) =>
    `Le salarié verse ${employee} de ${base}${limits} ; l’employeur verse ${employer}.`,
  labour: (hours, isOne, each) =>
    `Chaque foyer donne ${hours} ${isOne ? 'heure' : 'heures'} de travail ${each}, au lieu d’argent.`,
  rule: (limits) => `La caisse a écrit sa propre règle${limits} :`,
  undocumented: 'Une règle existe, mais elle n’a pas été trouvée. Le montant est à indiquer.',
  limits: (minimum, maximum) => {
    if (minimum === undefined) return maximum === undefined ? '' : `, avec un maximum de ${maximum}`;
    return `, avec un minimum de ${minimum}${maximum === undefined ? '' : ` et un maximum de ${maximum}`}`;
  },
  rateOf: (rate, base) => `${rate} de ${base}`,
  straightLines: 'D’un point à l’autre en ligne droite ; avant le premier et après le dernier, la valeur de ce point.',
  rateRounding: (rounding) => `Le taux est ${rounding}.`,
  perMember: 'Ce montant est compté pour chaque personne du foyer.',
  perAdult: 'Ce montant est compté pour chaque adulte du foyer.',
  step: (step) => `À partir du minimum, le montant choisi monte par pas de ${step}.`,
  rounding: (rounding) => `Le montant est ${rounding}.`,
  adjustment: (from, to) => `Chaque foyer peut ensuite ajuster ce montant, de ${from} à ${to}.`,
  advice: (from, to) => {
    if (from === undefined) return `Conseil, sans obligation : jusqu’à ${to ?? ''}.`;
    return `Conseil, sans obligation : ${to === undefined ? `à partir de ${from}` : `de ${from} à ${to}`}.`;
  },
  combined: {
    lowest: 'Conseil, sans obligation, le plus bas de :',
    highest: 'Conseil, sans obligation, le plus haut de :',
    mean: 'Conseil, sans obligation, la moyenne de :',
  },
  advised: {
    free: 'le montant que le foyer choisit',
    marginal: (base) =>
      `une part de ${base}, par tranches ; chaque taux ne compte que pour la part qui se trouve dans sa tranche :`,
    steps: (base) => `un montant selon ${base} :`,
    interpolated: (base) => `un montant qui suit ${base} :`,
    levels: 'le montant du niveau choisi :',
    situation: (question) => `le montant de la réponse à une question, ${question} :`,
    questionnaire: (start) => `un montant qui suit les réponses à des questions, en partant de ${start} :`,
    rule: 'un montant selon une règle écrite par la caisse',
    undocumented: 'un montant dont la règle n’a pas été trouvée',
    rounding: (rounding) => `Le montant conseillé est ${rounding}.`,
  },
  waived: (condition) => `Rien n’est dû dans ce cas : ${condition}.`,
  reducedTo: (condition, amount) => `Le montant devient ${amount} dans ce cas : ${condition}.`,
  reducedBy: (condition, rate) => `Le montant baisse de ${rate} dans ce cas : ${condition}.`,
  thirdPayer: (payer, condition) =>
    `${payer} paie à la place du foyer dans ce cas : ${condition}. La règle est la même, et rien ne le montre.`,
};
