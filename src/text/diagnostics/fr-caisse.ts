/** French sentences about what a caisse decides. */
import type { Sentences } from './template.ts';

/** French sentences about what a caisse decides. */
export const frenchCaisse: Sentences = {
  'CAISSE-MONTH': '« {text} » n’est pas un mois. Écrivez l’année et le mois, par exemple 2026-04.',
  'CAISSE-CONVERSION-OF-MONTH':
    'L’allocation est déjà par mois : il n’y a rien à convertir. Retirez « conversion », ou changez « period ».',
  'CAISSE-CONVERSION-ZERO':
    'La conversion de {periods:number} périodes en {months:number} mois n’est pas possible. Écrivez deux nombres au-dessus de zéro, par exemple 52 périodes pour 12 mois.',
  'CAISSE-PRO-RATA-OF-WEEK':
    'Le prorata compte les jours d’un mois, et l’allocation n’est pas ramenée au mois. Ajoutez « conversion », ou retirez « proRata ».',
  'CAISSE-DAYS-PRESENT': 'Il y a plus de jours de présence que de jours dans le mois. Corrigez l’un des deux nombres.',
  'CAISSE-DECLARED-INPUT':
    'Le critère lit « {input} », qui est {type:type}. Prenez un oui ou non sans « oneOf », ou un mot avec « oneOf ».',
  'CAISSE-SIZE-RANGE': [
    'La taille du foyer va de {from} à moins de {before} personnes : aucune taille n’y entre. Mettez deux nombres entiers, le plus petit d’abord.',
    '{from} n’est pas une taille de foyer. Écrivez un nombre entier.',
  ],
  'CAISSE-WORD-NOT-TAKEN': '« {word} » n’a pas de sens pour une allocation de forme « {kind} ». Retirez ce mot.',
  'CAISSE-NO-TIER': 'Ce foyer ne remplit la condition d’aucun tarif. Ajoutez au document un tarif sans condition.',
  'CAISSE-TIER-NOT-OPEN': 'Ce tarif n’est pas au choix. Choisissez parmi : {tiers}.',
};
