/** French sentences about contributions, allocations and criteria. */
import type { Sentences } from './template.ts';

/** French sentences about contributions, allocations and criteria. */
export const frenchCaisse: Sentences = {
  'CAISSE-ADVICE-EMPTY': 'Ce conseil ne donne aucun montant. Ajoutez « from », « to », ou des formules à combiner.',
  'CAISSE-NOTCHES': '{notches} n’est pas un nombre de crans possible. Écrivez un nombre entier de -{limit} à {limit}.',
  'CAISSE-REDUCTION-ABOVE-WHOLE': 'Une réduction de {rate:rate} dépasse le tout. Écrivez 100 % ou moins.',
  'CAISSE-WAIVER-TWICE': 'Cette dispense a un montant et une réduction. Gardez l’un des deux.',
  'CAISSE-AMOUNTS-CIRCULAR':
    'La cotisation se calcule à partir de l’allocation, et l’allocation à partir de la cotisation. Coupez ce cercle.',
  'CAISSE-ALLOCATION-NOT-MONEY':
    'La cotisation se calcule à partir de l’allocation, qui n’est pas une somme. Choisissez une autre forme de cotisation.',
  'CAISSE-ALLOCATION-NOT-MONTHLY':
    'La cotisation se calcule à partir de l’allocation, qui n’est pas une somme par mois. Ajoutez une « conversion », ou choisissez une autre forme de cotisation.',
  'CAISSE-NOT-A-POOL':
    'En {month:month}, l’allocation n’est pas la moyenne des cotisations d’un groupe. Choisissez un mois où elle l’est, ou une autre caisse.',
  'CAISSE-POOL-INCOMPLETE':
    'Ce que le foyer n° {household} verse à la cagnotte n’est pas connu, et les parts ne peuvent pas être calculées. Il manque : {missing:label}. Ajoutez ces données.',
  'CAISSE-POOL-WEIGHT':
    'Ces règles partagent une cagnotte, dont les centimes restants vont chacun à un foyer : une ligne ne peut pas représenter plusieurs foyers. Donnez une ligne à chaque foyer, sans poids.',
  'CAISSE-CONVERSION-OF-MONTH':
    'L’allocation est déjà par mois : il n’y a rien à convertir. Retirez « conversion », ou changez « period ».',
  'CAISSE-CONVERSION-ZERO':
    'La conversion de {periods:number} périodes en {months:number} mois n’est pas possible. Écrivez deux nombres au-dessus de zéro, par exemple 52 périodes pour 12 mois.',
  'CAISSE-PRO-RATA-OF-WEEK':
    'Le prorata compte les jours d’un mois, et l’allocation n’est pas ramenée au mois. Ajoutez « conversion », ou retirez « proRata ».',
  'CAISSE-DECLARED-INPUT':
    'Le critère lit « {input} », qui est {type:type}. Prenez un oui ou non sans « oneOf », ou un mot avec « oneOf ».',
  'CAISSE-SIZE-RANGE': [
    'La taille du foyer va de {from} à moins de {before} personnes : aucune taille n’y entre. Mettez deux nombres entiers, le plus petit d’abord.',
    '{from} n’est pas une taille de foyer. Écrivez un nombre entier.',
  ],
  'CAISSE-PER-OF-COMPOSITION':
    'Ce montant compte déjà chaque personne, et « per: {per} » les compterait une seconde fois. Retirez « per ».',
  'CAISSE-WORD-NOT-TAKEN': '« {word} » n’a pas de sens pour une règle de forme « {kind} ». Retirez ce mot.',
};
