/** Sentences about criteria grids, their answers, and the events of places. */
import type { AccreditationDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about criteria grids, their answers, and the events of places. */
export const accreditationSentences: Sentences<keyof AccreditationDiagnostics> = defineSentences({
  'CAISSE-DAY': {
    fr: '« {text} » n’est pas un jour. Écrivez l’année, le mois et le jour, par exemple 2026-11-27.',
    en: '“{text}” is not a day. Write the year, the month and the day, for example 2026-11-27.',
  },
  'CAISSE-DAYS-ORDER': {
    fr: 'Le dernier jour, {until}, précède le premier, {from}. Corrigez l’un des deux.',
    en: 'The last day, {until}, is before the first, {from}. Correct one of the two.',
  },
  'CAISSE-GRID-EMPTY': {
    fr: 'Cette liste est trop courte. Une grille compte au moins un niveau et un critère, un choix au moins deux réponses.',
    en: 'This list is too short. A grid has at least one level and one criterion, a choice at least two options.',
  },
  'CAISSE-GRID-ORDER': {
    fr: 'Le seuil {text:written} n’est pas plus exigeant que le précédent, {before:written}. Rangez les seuils du plus bas au plus élevé.',
    en: 'The threshold {text:written} does not ask more than the one before it, {before:written}. Order thresholds from the lowest to the highest.',
  },
  'CAISSE-GRID-SCALE': {
    fr: 'La note la plus élevée, {text}, n’est pas possible. Indiquez un nombre entier de 1 à {limit}.',
    en: 'The highest mark, {text}, is not possible. Give a whole number from 1 to {limit}.',
  },
  'CAISSE-GRID-SCALE-LABELS': {
    fr: 'Nombre de libellés : {count} ; nombre de notes, zéro compris : {expected}. Indiquez un libellé par note, ou aucun.',
    en: 'Number of labels: {count}; number of marks, zero included: {expected}. Give one label for each mark, or none.',
  },
  'CAISSE-GRID-DAYS': {
    fr: '« {text} » n’est pas un nombre de jours. Indiquez un nombre entier d’au moins 1.',
    en: '“{text}” is not a number of days. Give a whole number of at least 1.',
  },
  'CAISSE-GRID-SHARE': {
    fr: 'Le seuil {text:written} dépasse 100 % des points possibles. Indiquez une part de 0 à 100 %.',
    en: 'The threshold {text:written} is above 100 % of the attainable points. Give a share from 0 to 100 %.',
  },
  'CAISSE-GRID-NO-POINTS': {
    fr: 'Aucune réponse à ce critère ne donne de point. Donnez des points à une réponse, ou rendez le critère « informative ».',
    en: 'No answer to this criterion has points. Give points to an answer, or make the criterion “informative”.',
  },
  'CAISSE-GRID-POINTS-TOO-MANY': {
    fr: '{text:written} dépasse le maximum possible, {attainable:number} (en points). Abaissez ce nombre, ou augmentez les points des réponses.',
    en: '{text:written} is above the attainable maximum, {attainable:number} (in points). Lower this number, or raise the points of the answers.',
  },
  'CAISSE-GRID-MAXIMUM': {
    fr: 'Le maximum {text:written} est inférieur au minimum ou à un seuil, {limit:written}. Corrigez l’un des deux.',
    en: 'The maximum {text:written} is below the minimum or a threshold, {limit:written}. Correct one of the two.',
  },
  'CAISSE-GRID-REQUIRES-LESS': {
    fr: 'Le niveau inférieur « {level} » demande au critère « {criterion} » un nombre de points plus élevé : {points:number}. Demandez-en au moins autant ici.',
    en: 'The lower level “{level}” requires more points of the criterion “{criterion}”: {points:number}. Require at least as many here.',
  },
  'CAISSE-GRID-REQUIRES-INFORMATIVE': {
    fr: 'Le critère « {criterion} » n’est qu’informatif : aucun niveau ne peut en exiger des points. Donnez-lui le rôle « scored » ou « knock-out ».',
    en: 'The criterion “{criterion}” is only for information: no level can require points of it. Give it the role “scored” or “knock-out”.',
  },
  'CAISSE-GRID-NAME-UNKNOWN': {
    fr: [
      'La grille ne connaît pas « {name} ». Vouliez-vous écrire « {nearest} » ?',
      'La grille ne connaît pas « {name} ». Corrigez ce nom, ou ajoutez-le à la grille.',
    ],
    en: [
      'The grid has no “{name}”. Did you mean “{nearest}”?',
      'The grid has no “{name}”. Correct this name, or add it to the grid.',
    ],
  },
  'CAISSE-ANSWER-VALUE': {
    fr: '« {text} » ne répond pas au critère « {criterion} ». Réponse attendue : {kind:answer}.',
    en: '“{text}” does not answer the criterion “{criterion}”. Expected answer: {kind:answer}.',
  },
  'CAISSE-ANSWER-BELOW': {
    fr: '{text:written} n’est pas possible pour le critère « {criterion} » : ses réponses ne descendent pas sous {minimum:written}. Corrigez la réponse, ou donnez un autre « minimum » dans la grille.',
    en: '{text:written} is not possible for the criterion “{criterion}”: its answers do not go below {minimum:written}. Correct the answer, or give another “minimum” in the grid.',
  },
  'CAISSE-ANSWER-ABOVE': {
    fr: '{text:written} n’est pas possible pour le critère « {criterion} » : ses réponses ne dépassent pas {maximum:written}. Corrigez la réponse, ou donnez un autre « maximum » dans la grille.',
    en: '{text:written} is not possible for the criterion “{criterion}”: its answers do not go above {maximum:written}. Correct the answer, or give another “maximum” in the grid.',
  },
  'CAISSE-ANSWER-OPTION': {
    fr: [
      '« {text} » n’est pas une réponse possible au critère « {criterion} ». Vouliez-vous écrire « {nearest} » ?',
      '« {text} » n’est pas une réponse possible au critère « {criterion} ». Réponses possibles : {options}.',
    ],
    en: [
      '“{text}” is not a possible answer to the criterion “{criterion}”. Did you mean “{nearest}”?',
      '“{text}” is not a possible answer to the criterion “{criterion}”. Possible answers: {options}.',
    ],
  },
  'CAISSE-ANSWERS-TWICE': {
    fr: 'Le lieu « {place} » a déjà des réponses au {at}. Celles-ci ne sont pas étudiées : gardez les bonnes, ou corrigez le lieu ou la date.',
    en: 'The place “{place}” already has answers on {at}. These are not assessed: keep the right ones, or correct the place or the day.',
  },
  'CAISSE-ANSWER-JUDGE-MISSING': {
    fr: 'Le critère « {criterion} » est jugé par des personnes. Indiquez qui a jugé (« by »), quel jour (« on ») et pourquoi (« reason »).',
    en: 'The criterion “{criterion}” is judged by people. State who judged (“by”), on which day (“on”) and why (“reason”).',
  },
  'CAISSE-ANSWER-IN-FUTURE': {
    fr: 'Le critère « {criterion} » est jugé le {on}, après le jour de l’étude, {at}. Corrigez l’une des deux dates.',
    en: 'The criterion “{criterion}” is judged on {on}, after the day of the assessment, {at}. Correct one of the two days.',
  },
  'CAISSE-SIRET': {
    fr: '« {text} » n’est pas un numéro SIRET : il compte 14 chiffres, dont le dernier contrôle les autres. Vérifiez-le.',
    en: '“{text}” is not a SIRET number, which has 14 digits, the last of which checks the others. Check it.',
  },
  'CAISSE-WARN-EVIDENCE': {
    fr: 'Critère « {criterion} » : le justificatif demandé ({wanted:evidence}) {state:validity}. La réponse n’est pas encore prise en compte.',
    en: 'Criterion “{criterion}”: the evidence asked for ({wanted:evidence}) {state:validity}. The answer does not count yet.',
  },
  'CAISSE-EVENT-TWICE': {
    fr: 'L’identifiant « {id} » est déjà celui d’un autre événement. Donnez-en un autre à cet événement.',
    en: 'Another event already has the id “{id}”. Give this event another id.',
  },
  'CAISSE-EVENT-ORDER': {
    fr: 'L’événement « {id} » prend effet le {from}, avant un événement du même lieu déjà enregistré ({before}). Corrigez sa date d’effet.',
    en: 'The event “{id}” takes effect on {from}, before an event of the same place that is already recorded ({before}). Correct its day of effect.',
  },
  'CAISSE-EVENT-SAME-DAY': {
    fr: 'L’événement « {id} » ({event:event}) répète, le {from}, un événement du même genre pour le lieu « {place} ». Retirez l’un des deux, ou corrigez une date.',
    en: 'The event “{id}” ({event:event}) repeats, on {from}, an event of the same kind of the place “{place}”. Remove one of the two, or correct a day.',
  },
  'CAISSE-EVENT-NOT-ALLOWED': {
    fr: 'L’événement « {id} » ({event:event}) n’est pas possible : statut du lieu à cette date : {status:status}.',
    en: 'The event “{id}” ({event:event}) is not possible: status of the place on that day: {status:status}.',
  },
  'CAISSE-EVENT-LEVEL-MISSING': {
    fr: 'L’événement « {id} » rétablit un lieu qui n’avait pas de niveau, ou dont le conventionnement a pris fin. Indiquez son niveau (« level »).',
    en: 'The event “{id}” reinstates a place that had no level, or whose accreditation has ended. State its level (“level”).',
  },
  'CAISSE-EVENT-RETROACTIVE': {
    fr: 'L’événement « {id} » prend effet le {from}, avant sa décision ({decided}). Une décision n’est jamais rétroactive : corrigez la date d’effet.',
    en: 'The event “{id}” takes effect on {from}, before its decision ({decided}). A decision is never retroactive: correct the day of effect.',
  },
  'CAISSE-EVENT-HEARD-LATE': {
    fr: 'Événement « {id} » : le professionnel est entendu le {heard}, après la décision ({decided}). Il doit être entendu avant.',
    en: 'Event “{id}”: the professional is heard on {heard}, after the decision ({decided}). This must come before it.',
  },
  'CAISSE-EVENT-REJECTED': {
    fr: 'La décision qui fonde l’événement « {id} » a été rejetée. Retirez l’événement, ou corrigez le résultat.',
    en: 'The decision behind the event “{id}” was rejected. Remove the event, or correct the result.',
  },
});
