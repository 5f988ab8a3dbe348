/** Sentences about numbers and amounts in text. */
import type { NumberDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about numbers and amounts in text. */
export const numberSentences: Sentences<keyof NumberDiagnostics> = defineSentences({
  'CAISSE-AMOUNT-TOO-LARGE': {
    fr: 'Le montant {text:written} est trop grand : la limite est de {limit:euros}. Vérifiez qu’il n’y a pas de zéros en trop.',
    en: 'The amount {text:written} is too large: the limit is {limit:euros}. Check that it has no extra zeros.',
  },
  'CAISSE-AMOUNT-TOO-PRECISE': {
    fr: 'Le montant {text:written} a {decimals} décimales ; la limite est de {limit}. Arrondissez-le au centime.',
    en: 'The amount {text:written} has {decimals} decimals; the limit is {limit}. Round it to the cent.',
  },
  'CAISSE-NUMBER-AMBIGUOUS': {
    fr: 'Le nombre {text} peut se lire de deux façons : {readings}. Écrivez-le sans séparateur de milliers, et avec moins ou plus de trois décimales : 1500, 1.50 ou 1.5000, par exemple.',
    en: 'The number {text} can be read in two ways: {readings}. Write it without thousands separators, and with fewer or more than three decimals: 1500, 1.50 or 1.5000, for example.',
  },
  'CAISSE-NUMBER-TOO-LONG': {
    fr: 'Le nombre {text} a plus de {limit} chiffres. Raccourcissez-le.',
    en: 'The number {text} has more than {limit} digits. Shorten it.',
  },
  'CAISSE-NUMBER-UNREADABLE': {
    fr: '« {text} » n’est pas un nombre. Écrivez par exemple 12.50, "12,50" ou "2,5 %".',
    en: '“{text}” is not a number. Write, for example, 12.50, "12,50" or "2,5 %".',
  },
  'CAISSE-NUMBER-NOT-FINITE': {
    fr: '« {text} » n’est pas un nombre fini. Écrivez un nombre en chiffres.',
    en: '“{text}” is not a finite number. Write a number in digits.',
  },
});
