/** French sentences about who may take part. */
import type { EligibilityWords } from './eligibility-words.ts';

const within = (of: string | undefined): string => (of === undefined ? '' : ` (${of})`);

/** French sentences about who may take part. */
export const frenchEligibility: EligibilityWords = {
  everybody: 'Tout le monde peut participer : il n’y a aucune condition.',
  oneCondition: 'Une condition :',
  allOf: 'toutes ces conditions',
  anyOf: 'au moins une de ces conditions',
  not: (criterion) => `ne pas remplir cette condition : ${criterion}`,
  residence: (places, perimeter) =>
    perimeter === undefined ? `lieu de résidence : ${places}` : `lieu de résidence : ${perimeter} (${places})`,
  age: (who, from, before) => {
    const group = who === 'every' ? 'seulement des personnes' : 'au moins une personne';
    if (from === undefined) return before === undefined ? `${group} de tout âge` : `${group} de moins de ${before} ans`;
    return before === undefined ? `${group} de ${from} ans et plus` : `${group} de ${from} à moins de ${before} ans`;
  },
  status: (words) => `statut : ${words}`,
  resources: {
    below: (quantity, limit) => `${quantity} en dessous de ${limit}`,
    'at-most': (quantity, limit) => `${quantity} : au plus ${limit}`,
    'at-least': (quantity, limit) => `${quantity} : au moins ${limit}`,
    above: (quantity, limit) => `${quantity} au-dessus de ${limit}`,
  },
  limitBySize: (rows) => `la limite selon le nombre de personnes (${rows})`,
  householdSize: (from, before) => {
    if (from === undefined)
      return before === undefined ? 'foyer de toute taille' : `foyer de moins de ${before} personnes`;
    const persons = from < 2 ? 'personne' : 'personnes';
    return before === undefined
      ? `foyer d’au moins ${from} ${persons}`
      : `foyer de ${from} à moins de ${before} personnes`;
  },
  membership: (of) => `adhésion${within(of)}`,
  attendance: (sessions, of) => `${sessions} ${sessions < 2 ? 'séance suivie' : 'séances suivies'}${within(of)}`,
  orientation: (by) => (by === undefined ? 'orientation par un travailleur social' : `orientation par : ${by}`),
  places: (places, wave) => `une des ${places} places${within(wave)}`,
  rule: 'règle écrite par la caisse',
};
