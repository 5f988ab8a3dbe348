/** French sentences about what a household says of itself. */
import type { Sentences } from './template.ts';

/** French sentences about what a household says of itself. */
export const frenchHousehold: Sentences = {
  'CAISSE-HOUSEHOLD-EMPTY': 'Le foyer n’a aucune personne. Indiquez au moins une personne.',
  'CAISSE-HOUSEHOLD-TOO-LARGE':
    'Le foyer a {members:number} personnes ; la limite est de {limit:number}. Séparez-le en plusieurs foyers.',
  'CAISSE-HOUSEHOLD-AGE': 'L’âge {age} n’est pas possible. Indiquez un nombre entier d’années de 0 à {limit}.',
  'CAISSE-HOUSEHOLD-BIRTH-MONTH':
    '« {text} » n’est pas un mois de naissance. Écrivez l’année et le mois, par exemple 1985-04.',
  'CAISSE-HOUSEHOLD-BIRTH-IN-FUTURE':
    'Le mois de naissance, {birthMonth:month}, vient après le mois étudié, {month:month}. Corrigez l’un des deux.',
  'CAISSE-HOUSEHOLD-UNKNOWN-NAME': [
    '« {name} » n’est pas une donnée que cette caisse connaît. Vouliez-vous écrire « {nearest} » ?',
    '« {name} » n’est pas une donnée que cette caisse connaît. Retirez-la, ou déclarez-la dans « inputs » du document.',
  ],
  'CAISSE-HOUSEHOLD-DUPLICATE': 'La donnée « {name} » est indiquée deux fois. Gardez-en une seule.',
  'CAISSE-HOUSEHOLD-NOT-A-NUMBER':
    'Pour « {name:label} », il faut un nombre et non « {text} ». Écrivez par exemple 12.50.',
  'CAISSE-HOUSEHOLD-TOO-PRECISE':
    'Pour « {name:label} », le nombre {text} a trop de décimales : il en faut au plus {limit}. Arrondissez-le.',
  'CAISSE-HOUSEHOLD-OUT-OF-RANGE':
    'Pour « {name:label} », {text} n’est pas possible. Indiquez un nombre de {minimum:number} à {maximum:number}.',
  'CAISSE-HOUSEHOLD-NOT-YES-OR-NO':
    'Pour « {name:label} », il faut répondre oui ou non, et non « {text} ». Écrivez true ou false.',
  'CAISSE-HOUSEHOLD-NOT-TEXT': 'Pour « {name:label} », il faut un mot et non « {text} ». Écrivez-le entre guillemets.',
  'CAISSE-HOUSEHOLD-UNKNOWN-OPTION': [
    'Pour « {name:label} », « {text} » n’est pas une réponse possible. Vouliez-vous écrire « {nearest} » ? Réponses possibles : {options}.',
    'Pour « {name:label} », « {text} » n’est pas une réponse possible. Choisissez parmi : {options}.',
  ],
};
