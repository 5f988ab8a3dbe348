/** The shape of a household's data. */
import {
  BOOLEAN,
  DECIMAL,
  either,
  later,
  listOf,
  NUMBER,
  object,
  optional,
  recordOf,
  type DataShape,
  TEXT,
} from '../shape/index.ts';
import type { Household, Member } from './household.ts';

/** The maximum number of members read; the limit of a household is checked later. */
const MEMBERS_READ = 100_000;

/** The shape of `Household`. */
export const householdShape: DataShape<Household> = /* @__PURE__ */ later(() =>
  object<Household>({
    members: listOf(object<Member>({ age: optional(NUMBER), birthMonth: optional(TEXT) }), MEMBERS_READ),
    resources: optional(recordOf(DECIMAL)),
    residence: optional(TEXT),
    chosen: optional(DECIMAL),
    answers: optional(recordOf(either(DECIMAL, BOOLEAN))),
  }),
);
