/** Sentences about declared assumptions. */
import type { AssumptionDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about declared assumptions. */
export const assumptionSentences: Sentences<keyof AssumptionDiagnostics> = defineSentences({
  'CAISSE-ASSUMPTION-UNKNOWN': {
    fr: [
      'Une hypothèse ne peut pas porter sur « {vary} ». Vouliez-vous écrire « {nearest} » ?',
      'Une hypothèse ne peut pas porter sur « {vary} ». Écrivez allocation, take-up (recours), unspent (part non dépensée), running-costs (frais de fonctionnement), persons (nombre de personnes), income:NOM (facteur d’un revenu), elasticity:NOM (élasticité d’un revenu à ce qui reste d’un euro de plus), lost:FLUX ou saved:FLUX (part perdue ou gagnée par d’autres finances publiques, avec contributions, employer ou allocations), replaced (part qui remplace des achats alimentaires), ou la place d’un chiffre du document, comme rules.0.contribution.rate.',
    ],
    en: [
      'An assumption cannot be about “{vary}”. Did you mean “{nearest}”?',
      'An assumption cannot be about “{vary}”. Write allocation, take-up, unspent, running-costs, persons, income:NAME (a factor of an income), elasticity:NAME (the elasticity of an income to what is kept of one more euro), lost:FLOW or saved:FLOW (a share lost or saved by other public finances, with contributions, employer or allocations), replaced (the share that replaces purchases of food), or the place of a figure of the document, such as rules.0.contribution.rate.',
    ],
  },
  'CAISSE-ASSUMPTION-TWICE': {
    fr: 'L’hypothèse « {first} » porte déjà sur « {vary} ». Réunissez leurs valeurs, ou retirez l’une des deux.',
    en: 'The assumption “{first}” is already about “{vary}”. Merge their values, or remove one of them.',
  },
  'CAISSE-ASSUMPTION-CENTRAL': {
    fr: [
      'Aucune valeur ne s’appelle « {central} ». Vouliez-vous écrire « {nearest} » ?',
      'Aucune valeur ne s’appelle « {central} ». Choisissez parmi : {names}.',
    ],
    en: [
      'No value is called “{central}”. Did you mean “{nearest}”?',
      'No value is called “{central}”. Choose one of: {names}.',
    ],
  },
  'CAISSE-ASSUMPTION-VALUE': {
    fr: 'La valeur « {text} » n’est pas de 0 à {limit:number}. Corrigez-la.',
    en: 'The value “{text}” is not from 0 to {limit:number}. Correct it.',
  },
  'CAISSE-ASSUMPTION-PERSONS': {
    fr: 'Le nombre de personnes est « {text} ». Écrivez un nombre entier de 1 à {limit:number}.',
    en: 'The number of persons is “{text}”. Write a whole number from 1 to {limit:number}.',
  },
  'CAISSE-ASSUMPTION-INCOME': {
    fr: [
      'Les règles ne lisent aucun revenu « {name} ». Vouliez-vous écrire « {nearest} » ?',
      'Les règles ne lisent aucun revenu « {name} ». Choisissez parmi : {names}.',
    ],
    en: [
      'The rules read no income “{name}”. Did you mean “{nearest}”?',
      'The rules read no income “{name}”. Choose one of: {names}.',
    ],
  },
  'CAISSE-ASSUMPTION-SOLVED': {
    fr: 'La valeur de « {vary} » est cherchée : une hypothèse ne peut pas la fixer. Retirez l’hypothèse, ou cherchez un autre chiffre.',
    en: 'The value of “{vary}” is searched for, so that no assumption can set it. Remove the assumption, or search for another figure.',
  },
  'CAISSE-ASSUMPTIONS-TOO-MANY': {
    fr: 'Ces hypothèses ont {combinations:number} combinaisons, et {limit:number} au plus sont calculées. Retirez des valeurs, ou demandez seulement --one-at-a-time ou --runs.',
    en: 'These assumptions have {combinations:number} combinations, and at most {limit:number} are computed. Remove values, or ask for --one-at-a-time or --runs alone.',
  },
});
