/** The shape of a household's data. */
import {
  ANY,
  ANY_OBJECT,
  BOOLEAN,
  BIRTH_MONTH,
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

/** The built-in inputs of a household, where a document writes them. */
const RESOURCES = ['income', 'benefits', 'housingCosts', 'charges', 'savings'];
const ANSWERS = ['attendance', 'membership', 'orientation', 'rank', 'status'];

/** The shape of the members of a household. */
export const membersShape: DataShape<readonly Member[]> = /* @__PURE__ */ later(() =>
  listOf(
    object<Member>({
      age: optional(NUMBER),
      birthMonth: optional(BIRTH_MONTH),
      resources: optional(recordOf(DECIMAL)),
    }),
    MEMBERS_READ,
  ),
);

/** The shape of `Household`. */
export const householdShape: DataShape<Household> = /* @__PURE__ */ later(() =>
  object<Household>({
    members: membersShape,
    resources: optional(recordOf(DECIMAL, RESOURCES)),
    residence: optional(TEXT),
    chosen: optional(DECIMAL),
    answers: optional(recordOf(either(DECIMAL, BOOLEAN), ANSWERS)),
  }),
);

/** A household whose facts are not checked yet. */
export interface StatedHousehold {
  readonly members: readonly {
    readonly age?: unknown;
    readonly birthMonth?: unknown;
    readonly resources?: Readonly<Record<string, unknown>>;
  }[];
  readonly resources?: Readonly<Record<string, unknown>>;
  readonly residence?: unknown;
  readonly chosen?: unknown;
  readonly answers?: Readonly<Record<string, unknown>>;
}

/** The shape of a household whose facts are checked one by one, against their inputs. */
export const statedShape: DataShape<StatedHousehold> = /* @__PURE__ */ later(() =>
  object<StatedHousehold>({
    members: listOf(
      object<StatedHousehold['members'][number]>({
        age: optional(ANY),
        birthMonth: optional(ANY),
        resources: optional(ANY_OBJECT),
      }),
      MEMBERS_READ,
    ),
    resources: optional(ANY_OBJECT),
    residence: optional(ANY),
    chosen: optional(ANY),
    answers: optional(ANY_OBJECT),
  }),
);
