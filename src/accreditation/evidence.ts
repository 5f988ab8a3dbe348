/** Evidence for an answer: labels, visits and declarations. */
import { differenceInDays } from './day.ts';

/** The state of a certification. */
export type CertificationState = 'certified' | 'in-conversion' | 'stopped';

/** Evidence that a criterion needs. */
export type EvidenceWanted =
  | {
      readonly kind: 'label';
      /** The labels that count, such as `AB`. */
      readonly labels: readonly string[];
      /**
       * The states that count.
       *
       * @defaultValue `['certified']`
       */
      readonly states?: readonly Exclude<CertificationState, 'stopped'>[];
    }
  /** A visit report, at most `withinDays` days old. */
  | { readonly kind: 'visit'; readonly withinDays?: number }
  /** A declaration of the place, at most `withinDays` days old. */
  | { readonly kind: 'declaration'; readonly withinDays?: number };

/** The holder of a label: its SIRET number of 14 digits, or its number in the register of organic operators. */
export type LabelHolder = { readonly siret: string } | { readonly organicNumber: string };

/** Evidence that was given. Days are `YYYY-MM-DD`. */
export type Evidence =
  | {
      readonly kind: 'label';
      readonly label: string;
      readonly holder: LabelHolder;
      readonly certifier?: string;
      readonly from?: string;
      readonly until?: string;
      readonly state: CertificationState;
    }
  | { readonly kind: 'visit'; readonly on: string; readonly reference?: string }
  | { readonly kind: 'declaration'; readonly on: string; readonly reference?: string };

/** Whether evidence is there: valid, given and no longer or not yet valid, of a state that does not count, or missing. */
export type EvidenceState = 'valid' | 'lapsed' | 'not-yet-valid' | 'state-not-accepted' | 'missing';

/** From the best to the worst. */
const STATES: readonly EvidenceState[] = ['valid', 'lapsed', 'not-yet-valid', 'state-not-accepted', 'missing'];

/**
 * The state of one item of evidence on a day: the best state of all that was given for it.
 *
 * @param wanted - what the criterion needs
 * @param given - all evidence for the answer
 * @param at - the day, `YYYY-MM-DD`
 */
export function evidenceState(wanted: EvidenceWanted, given: readonly Evidence[], at: string): EvidenceState {
  const states = given.map((evidence) => stateOf(wanted, evidence, at));
  return STATES.find((state) => states.includes(state)) ?? 'missing';
}

function stateOf(wanted: EvidenceWanted, given: Evidence, at: string): EvidenceState {
  if (wanted.kind === 'label') {
    if (given.kind !== 'label' || !wanted.labels.some((label) => sameLabel(label, given.label))) return 'missing';
    const accepted: readonly CertificationState[] = wanted.states ?? ['certified'];
    if (!accepted.includes(given.state)) return 'state-not-accepted';
    if (given.until !== undefined && given.until < at) return 'lapsed';
    return given.from !== undefined && given.from > at ? 'not-yet-valid' : 'valid';
  }
  if (given.kind !== wanted.kind) return 'missing';
  if (given.on > at) return 'not-yet-valid';
  const isOld = wanted.withinDays !== undefined && differenceInDays(given.on, at) > wanted.withinDays;
  return isOld ? 'lapsed' : 'valid';
}

/** Labels are compared without case, accents and spaces around them. */
const sameLabel = (left: string, right: string): boolean => plainLabel(left) === plainLabel(right);

const plainLabel = (label: string): string => label.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
