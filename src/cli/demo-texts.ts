/** What the demonstration says between its tables. */
import type { Language } from '../money/index.ts';

interface DemoWords {
  readonly intro: readonly string[];
  readonly fund: (caisse: string, months: number) => string;
  readonly contradicting: string;
  readonly whyScenarios: string;
  readonly contradictions: string;
  readonly next: readonly string[];
}

/** What the demonstration says between its tables. */
export const demoWords: Readonly<Record<Language, DemoWords>> = {
  fr: {
    intro: [
      'Ce que verse et reçoit un foyer, et ce que devient le fonds : les règles de caisses réelles, telles que leurs sources les publient, calculées au centime.',
      'Les foyers sont inventés. Les budgets viennent de chiffres publiés ; ce qui est supposé est dit.',
    ],
    fund: (caisse, months) => `${caisse} : le fonds sur ${months} mois`,
    contradicting: 'Les chiffres publiés se contredisent : chacun est un scénario',
    whyScenarios:
      'Douze mois de chaque scénario, côte à côte ; l’argent public qui est prévu pour deux ans est là dès le début. Ce que les foyers dépensent est supposé égal à ce qu’ils reçoivent, et tout ce qui est dû est supposé versé.',
    contradictions: 'Ce que les sources disent différemment :',
    next: [
      'Et maintenant :',
      '  caisse presets                        les caisses fournies',
      '  caisse describe montpellier-cac       ses règles en toutes lettres, avec leurs sources',
      '  caisse check examples/ma-caisse.yaml  vérifier ses propres règles',
      '  caisse help                           toutes les commandes',
    ],
  },
  en: {
    intro: [
      'What a household pays and receives, and what becomes of the fund: the rules of real caisses, as their sources publish them, computed to the cent.',
      'The households are invented. Budgets come from published figures; what is assumed is said.',
    ],
    fund: (caisse, months) => `${caisse}: the fund over ${months} months`,
    contradicting: 'The published figures contradict one another: each is a scenario',
    whyScenarios:
      'Twelve months of each scenario, side by side; public money that is planned for two years is there from the start. Households are assumed to spend what they receive, and to pay all that is due.',
    contradictions: 'What the sources say differently (in French, as the document has it):',
    next: [
      'And now:',
      '  caisse presets                        the caisses that come with it',
      '  caisse describe montpellier-cac       its rules in plain words, with their sources',
      '  caisse check examples/ma-caisse.yaml  check your own rules',
      '  caisse help                           all commands',
    ],
  },
};
