/** French sentences about numbers and amounts. */
import type { Sentences } from './template.ts';

/** French sentences about numbers and amounts. */
export const frenchMoney: Sentences = {
  'CAISSE-AMOUNT-TOO-LARGE':
    'Le montant {text} est trop grand : la limite est de {limit:euros}. Vérifiez qu’il n’y a pas de zéros en trop.',
  'CAISSE-AMOUNT-TOO-PRECISE':
    'Le montant {text} a {decimals} chiffres après la virgule ; un montant en a {limit} au plus. Arrondissez-le au centime.',
  'CAISSE-NUMBER-AMBIGUOUS':
    'Le nombre {text} peut se lire de deux façons : {readings}. Écrivez-le sans séparateur de milliers, avec un point avant les décimales.',
  'CAISSE-NUMBER-TOO-LONG': [
    'Le nombre {text} a plus de {limit} chiffres. Raccourcissez-le.',
    'Ce nombre a plus de {limit} chiffres. Raccourcissez-le.',
  ],
  'CAISSE-NUMBER-UNREADABLE': '« {text} » n’est pas un nombre. Écrivez par exemple 12.50, "12,50" ou "2,5 %".',
};
