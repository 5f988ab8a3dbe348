/** The names of events, statuses, answers and evidence. */
import type {
  AccreditationEventKind,
  AnswerKindName,
  EvidenceState,
  EvidenceWanted,
  PlaceStatus,
} from '../../accreditation/index.ts';
import type { Said } from '../said.ts';

/** The names of events. */
export const eventNames: Readonly<Record<AccreditationEventKind, Said>> = {
  apply: { fr: 'candidature', en: 'application' },
  review: { fr: 'examen', en: 'review' },
  accredit: { fr: 'conventionnement', en: 'accreditation' },
  'accredit-provisionally': { fr: 'conventionnement provisoire', en: 'provisional accreditation' },
  postpone: { fr: 'mise en attente', en: 'postponement' },
  refuse: { fr: 'refus', en: 'refusal' },
  renew: { fr: 'renouvellement', en: 'renewal' },
  suspend: { fr: 'suspension', en: 'suspension' },
  reinstate: { fr: 'rétablissement', en: 'reinstatement' },
  revoke: { fr: 'retrait', en: 'revocation' },
  appeal: { fr: 'recours', en: 'appeal' },
  uphold: { fr: 'maintien de la décision', en: 'upholding of the decision' },
  withdraw: { fr: 'départ du lieu', en: 'withdrawal of the place' },
};

/** The names of statuses. */
export const placeStatusNames: Readonly<Record<PlaceStatus, Said>> = {
  unknown: { fr: 'inconnu', en: 'unknown' },
  candidate: { fr: 'candidat', en: 'candidate' },
  'under-review': { fr: 'à l’examen', en: 'under review' },
  accredited: { fr: 'conventionné', en: 'accredited' },
  provisional: { fr: 'conventionné à titre provisoire', en: 'provisionally accredited' },
  pending: { fr: 'en attente', en: 'pending' },
  refused: { fr: 'refusé', en: 'refused' },
  suspended: { fr: 'suspendu', en: 'suspended' },
  revoked: { fr: 'conventionnement retiré', en: 'revoked' },
  withdrawn: { fr: 'parti', en: 'withdrawn' },
  expired: { fr: 'conventionnement échu', en: 'expired' },
};

/** What is expected as an answer. */
export const answerNames: Readonly<Record<AnswerKindName, Said>> = {
  'yes-no': { fr: 'true (oui) ou false (non)', en: 'true or false' },
  scale: { fr: 'un nombre entier de l’échelle', en: 'a whole number of the scale' },
  number: { fr: 'un nombre', en: 'a number' },
  choice: { fr: 'l’identifiant de l’une des réponses', en: 'the id of one of the options' },
};

/** The names of evidence; a label is named by its own name. */
export const evidenceNames: Readonly<Record<Exclude<EvidenceWanted['kind'], 'label'>, Said>> = {
  visit: { fr: 'rapport de visite', en: 'visit report' },
  declaration: { fr: 'déclaration du lieu', en: 'declaration of the place' },
};

/** The states of evidence, as the verb of a sentence about it. */
export const evidenceStateNames: Readonly<Record<EvidenceState, Said>> = {
  valid: { fr: 'est valable', en: 'is valid' },
  lapsed: { fr: 'est périmé', en: 'has lapsed' },
  'not-yet-valid': { fr: 'n’est pas encore valable', en: 'is not valid yet' },
  'state-not-accepted': { fr: 'est dans un état qui ne compte pas', en: 'has a state that does not count' },
  missing: { fr: 'manque', en: 'is missing' },
};
