/** Sentences about questions to a scenario. */
import type { SolveDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about questions to a scenario. */
export const solveSentences: Sentences<keyof SolveDiagnostics> = defineSentences({
  'CAISSE-SOLVE-PLACE': {
    fr: 'Le document n’a rien à la place « {place} ». Écrivez les clés et les numéros séparés par des points, comme « rules.0.contribution.rate ».',
    en: 'The document has nothing at “{place}”. Write keys and numbers with points between them, such as “rules.0.contribution.rate”.',
  },
  'CAISSE-SOLVE-NOT-A-FIGURE': {
    fr: 'À la place « {place} », il n’y a pas un chiffre unique. Indiquez la place d’un montant, d’un taux ou d’un nombre.',
    en: 'There is no single figure at “{place}”. Give the place of an amount, a rate or a number.',
  },
  'CAISSE-SOLVE-SEVERAL': {
    fr: 'Plusieurs chiffres correspondent : {places}. Indiquez la place d’un seul.',
    en: 'Several figures match: {places}. Give the place of one of them.',
  },
  'CAISSE-SOLVE-RANGE': {
    fr: 'La dernière valeur, {to}, est au-dessous de la première, {from}. Choisissez une dernière valeur plus grande.',
    en: 'The last value, {to}, is below the first, {from}. Choose a larger last value.',
  },
  'CAISSE-SOLVE-LARGE': {
    fr: 'La valeur {text:number} est trop grande. Vérifiez qu’il n’y a pas de zéros en trop.',
    en: 'The value {text:number} is too large. Check that there are no extra zeros.',
  },
  'CAISSE-SOLVE-VALUES': {
    fr: 'Il y a plus de {limit:number} valeurs à essayer. Choisissez un pas plus grand, ou des valeurs plus proches.',
    en: 'There are more than {limit:number} values to try. Choose a larger step, or values that are closer.',
  },
  'CAISSE-SOLVE-NO-RESERVE-RULE': {
    fr: 'Ce scénario n’a pas de règle de réserve. Ajoutez « reserveMonths », un nombre de mois d’allocations.',
    en: 'This scenario has no rule for the reserve. Add “reserveMonths”, a number of months of allocations.',
  },
  'CAISSE-SOLVE-POOL': {
    fr: 'Les foyers de cette caisse se partagent une cagnotte : ils reçoivent ce qu’ils versent, et aucun chiffre ne change l’équilibre. Choisissez des règles sans cagnotte.',
    en: 'The households of this caisse share a pool: they receive what they pay, and no figure changes the balance. Choose rules without a pool.',
  },
  'CAISSE-SOLVE-UNKNOWN': {
    fr: 'Aucun foyer de la population n’a toutes les données que lisent les règles. Il manque : {names}.',
    en: 'No household of the population has every fact that the rules read. Missing: {names}.',
  },
});
