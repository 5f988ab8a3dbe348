/** French sentences about rules written in the algebra. */
import type { Sentences } from './template.ts';

/** French sentences about rules written in the algebra. */
export const frenchRules: Sentences = {
  'CAISSE-RULE-TOO-DEEP':
    'Cette règle emboîte plus de {limit} niveaux d’opérations. Donnez un nom à ses parties, comme quantités, ou simplifiez-la.',
  'CAISSE-RULE-TOO-LARGE': 'Cette règle a plus de {limit:number} opérations. Simplifiez-la.',
  'CAISSE-RULE-TOO-MANY-BRACKETS':
    'Ce barème a {brackets:number} lignes ; il peut en avoir {limit:number} au plus. Regroupez des tranches.',
  'CAISSE-RULE-EMPTY-LIST': 'Cette liste est vide. Mettez-y au moins un élément.',
  'CAISSE-RULE-NUMBER-UNREADABLE':
    '« {text} » n’est pas un nombre décimal d’au plus {limit} chiffres. Écrivez des chiffres, avec un point avant les décimales.',
  'CAISSE-RULE-INPUT-DECIMALS': [
    'La limite {end} de la donnée « {name} » a plus de décimales que les {decimals} annoncées. Arrondissez-la, ou annoncez plus de décimales.',
    'La donnée « {name} » annonce {decimals} décimales ; il faut un nombre entier de 0 à {limit}.',
  ],
  'CAISSE-RULE-INPUT-RANGE':
    'La donnée « {name} » va de {minimum:number} à {maximum:number} : le minimum dépasse le maximum. Échangez-les.',
  'CAISSE-RULE-INPUT-CONFLICT':
    'La donnée « {name} » est déclarée de deux façons dans la même règle. Gardez une seule déclaration.',
  'CAISSE-RULE-THRESHOLD-ORDER':
    'Le seuil {threshold:number} vient après {before:number}, qui est plus grand. Rangez les seuils du plus petit au plus grand.',
  'CAISSE-RULE-THRESHOLD-DUPLICATE':
    'Le seuil {threshold:number} est écrit deux fois. Supprimez une des deux lignes ou changez son seuil.',
  'CAISSE-RULE-ROUNDING-MULTIPLE':
    'On ne peut pas arrondir à un multiple de {to:number}. Donnez un nombre au-dessus de zéro, par exemple 0.01 pour le centime.',
  'CAISSE-RULE-AGE-RANGE': [
    'La tranche d’âge de {from} à moins de {before} ans est vide ou n’est pas en années entières. Mettez deux âges entiers, le plus petit d’abord.',
    'L’âge {from} n’est pas un nombre entier d’années à partir de zéro. Corrigez-le.',
  ],
  'CAISSE-RULE-UNKNOWN-OPTION':
    '« {option} » n’est pas une des réponses possibles ({options}). Reprenez l’une d’elles, ou ajoutez la réponse à la liste.',
  'CAISSE-RULE-NOT-A-NUMBER': 'Il faut ici un nombre, et c’est {found:type}. Changez cette partie de la règle.',
  'CAISSE-RULE-NOT-A-CONDITION':
    'Il faut ici une condition (oui ou non), et c’est {found:type}. Écrivez par exemple une comparaison.',
  'CAISSE-RULE-NOT-A-CATEGORY':
    'Il faut ici un mot choisi dans une liste, et c’est {found:type}. Prenez une donnée qui est un mot.',
  'CAISSE-RULE-TYPES-DIFFER':
    'Cette partie est {found:type}, alors que la première est {expected:type}. Ces deux choses ne vont pas ensemble : utilisez le même type.',
  'CAISSE-RULE-MONEY-TIMES-MONEY':
    'Un montant est multiplié par un montant, ce qui n’a pas de sens. Un des deux doit être un taux ou un nombre.',
  'CAISSE-RULE-QUOTIENT-TYPES':
    'On ne peut pas diviser {dividend:type} par {divisor:type}. Divisez un montant par un nombre, ou deux montants entre eux.',
  'CAISSE-RULE-RATE-TYPE':
    'Ce taux s’applique à {base:type}, alors que le barème donne {type:type}. Écrivez ici un résultat fixe (« amount »).',
  'CAISSE-RULE-DIVISOR-ZERO':
    'On divise par un nombre qui peut être zéro (il va de {minimum:number} à {maximum:number}). Relevez son minimum au-dessus de zéro, ou prenez le plus grand de ce nombre et d’un nombre positif.',
  'CAISSE-RULE-TOO-MANY-DIGITS':
    'Le résultat de cette opération peut avoir {digits:number} chiffres ; la limite est {limit}. Resserrez les limites des données ou arrondissez en chemin.',
  'CAISSE-PLAN-TOO-LARGE': [
    'La règle « {name} » contient une opération ({kind}) dont les nombres vont jusqu’à {size} ; le calcul rapide s’arrête à {limit}. Resserrez les limites des données, ou calculez foyer par foyer.',
    'Une opération ({kind}) a des nombres qui vont jusqu’à {size} ; le calcul rapide s’arrête à {limit}. Resserrez les limites des données, ou calculez foyer par foyer.',
  ],
};
