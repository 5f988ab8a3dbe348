/** Sentences about the variants of scenarios. */
import type { VariantDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about the variants of scenarios. */
export const variantSentences: Sentences<keyof VariantDiagnostics> = defineSentences({
  'CAISSE-VARIANT-NAME': {
    fr: 'Un scénario s’appelle déjà « {name} ». Donnez un autre nom à la variante.',
    en: 'A scenario is already called “{name}”. Give the variant another name.',
  },
  'CAISSE-VARIANT-BASE-UNKNOWN': {
    fr: [
      'Aucun scénario ne s’appelle « {base} ». Vouliez-vous écrire « {nearest} » ?',
      'Aucun scénario ne s’appelle « {base} ». Choisissez parmi : {names}.',
      'Aucun scénario ne s’appelle « {base} ». Ajoutez-le dans « scenarios » du document.',
    ],
    en: [
      'No scenario is called “{base}”. Did you mean “{nearest}”?',
      'No scenario is called “{base}”. Choose one of: {names}.',
      'No scenario is called “{base}”. Add it under “scenarios” of the document.',
    ],
  },
  'CAISSE-VARIANT-CYCLE': {
    fr: 'Ces variantes se renvoient l’une à l’autre : {names}. Donnez un scénario comme « base » à l’une d’elles.',
    en: 'These variants refer to each other: {names}. Give one of them a scenario as its “base”.',
  },
  'CAISSE-VARIANT-DEPTH': {
    fr: 'Plus de {limit} variantes s’enchaînent jusqu’à celle-ci. Partez d’une base plus proche du scénario.',
    en: 'More than {limit} variants lead to this one. Start from a base nearer to the scenario.',
  },
  'CAISSE-VARIANT-PLACE': {
    fr: [
      'La base de cette variante n’a rien à la place « {place} ». Vouliez-vous écrire « {nearest} » ?',
      'La base de cette variante n’a rien à la place « {place} ». Écrivez les clés et les numéros séparés par des points, comme « rules.0.contribution.rate ».',
    ],
    en: [
      'The base of this variant has nothing at “{place}”. Did you mean “{nearest}”?',
      'The base of this variant has nothing at “{place}”. Write keys and numbers with points between them, such as “rules.0.contribution.rate”.',
    ],
  },
  'CAISSE-VARIANT-SAME': {
    fr: 'La base a déjà cette valeur à la place « {place} » : rien ne change. Corrigez la valeur, ou retirez cette ligne.',
    en: 'The base already has this value at “{place}”: nothing changes. Correct the value, or remove this line.',
  },
});
