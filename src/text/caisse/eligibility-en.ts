/** English sentences about who may take part. */
import type { EligibilityWords } from './eligibility-words.ts';

const within = (of: string | undefined): string => (of === undefined ? '' : ` (${of})`);

/** English sentences about who may take part. */
export const englishEligibility: EligibilityWords = {
  everybody: 'Everybody may take part: there is no condition.',
  oneCondition: 'One condition:',
  allOf: 'all of these conditions',
  anyOf: 'at least one of these conditions',
  not: (criterion) => `not meeting this condition: ${criterion}`,
  residence: (places, perimeter) =>
    perimeter === undefined ? `place of residence: ${places}` : `place of residence: ${perimeter} (${places})`,
  age: (who, from, before) => {
    const group = who === 'every' ? 'only persons' : 'at least one person';
    if (from === undefined) return before === undefined ? `${group} of any age` : `${group} under ${before}`;
    return before === undefined ? `${group} of ${from} or more` : `${group} from ${from} to under ${before}`;
  },
  status: (words) => `status: ${words}`,
  resources: {
    below: (quantity, limit) => `${quantity} below ${limit}`,
    'at-most': (quantity, limit) => `${quantity}: at most ${limit}`,
    'at-least': (quantity, limit) => `${quantity}: at least ${limit}`,
    above: (quantity, limit) => `${quantity} above ${limit}`,
  },
  limitBySize: (rows) => `the limit by number of persons (${rows})`,
  householdSize: (from, before) => {
    if (from === undefined)
      return before === undefined ? 'household of any size' : `household of less than ${before} persons`;
    const persons = from === 1 ? 'person' : 'persons';
    return before === undefined
      ? `household of at least ${from} ${persons}`
      : `household of ${from} to less than ${before} persons`;
  },
  membership: (of) => `membership${within(of)}`,
  attendance: (sessions, of) => `${sessions} ${sessions === 1 ? 'session' : 'sessions'} attended${within(of)}`,
  orientation: (by) => (by === undefined ? 'referral by a social worker' : `referral by: ${by}`),
  places: (places, wave) => `one of ${places} places${within(wave)}`,
  rule: 'rule written by the caisse',
};
