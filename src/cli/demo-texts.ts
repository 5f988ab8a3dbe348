/** The texts between the tables of the demonstration. */
import type { Language } from '../money/index.ts';

interface DemoTexts {
  readonly intro: readonly string[];
  readonly fund: (caisse: string, months: number) => string;
  readonly contradicting: string;
  readonly whyScenarios: string;
  readonly contradictions: string;
  readonly next: readonly string[];
}

/** The texts between the tables of the demonstration. */
export const demoTexts: Readonly<Record<Language, DemoTexts>> = {
  fr: {
    intro: [
      'Ce qu’un foyer verse et reçoit, et l’évolution du fonds : les règles de caisses réelles, telles que leurs sources les publient, calculées au centime.',
      'Les foyers sont inventés. Les budgets reprennent des chiffres publiés ; les hypothèses sont signalées.',
    ],
    fund: (caisse, months) => `${caisse} : le fonds sur ${months} mois`,
    contradicting: 'Les chiffres publiés se contredisent : chacun est un scénario',
    whyScenarios:
      'Tous les mois de chaque scénario, côte à côte ; l’argent public est disponible dès le début. Hypothèses : les foyers dépensent tout ce qu’ils reçoivent et versent tout ce qu’ils doivent.',
    contradictions: 'Contradictions entre les sources :',
    next: [
      'Et maintenant :',
      '  caisse presets                        les caisses fournies',
      '  caisse describe montpellier-cac       ses règles en langage courant, avec leurs sources',
      '  caisse check examples/ma-caisse.yaml  vérifier ses propres règles',
      '  caisse help                           toutes les commandes',
    ],
  },
  en: {
    intro: [
      'The contribution and the allocation of each household, and the balance of the fund: the rules of real caisses, as published, computed to the cent.',
      'The households are invented. Budgets use published figures; assumptions are listed.',
    ],
    fund: (caisse, months) => `${caisse}: the fund over ${months} months`,
    contradicting: 'The published figures contradict one another: each is a scenario',
    whyScenarios:
      'All months of each scenario, side by side; public money is there from the start. Households are assumed to spend what they receive, and to pay all that is due.',
    contradictions: 'Contradictions between the sources:',
    next: [
      'And now:',
      '  caisse presets                        the caisses that come with it',
      '  caisse describe montpellier-cac       its rules in plain words, with their sources',
      '  caisse check examples/ma-caisse.yaml  check your own rules',
      '  caisse help                           all commands',
    ],
  },
};
