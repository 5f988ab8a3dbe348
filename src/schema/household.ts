/** Schema of a household's data. */
import * as z from 'zod';
import type { Household, Member } from '../household/index.ts';
import { about, definition } from './about.ts';
import { listOf, recordOf } from './lists.ts';
import { twin } from './twin.ts';
import { decimalSchema } from './words.ts';

const memberSchema: z.ZodType<Member> = definition(
  twin<Member>()(
    z.strictObject({
      age: z.number().exactOptional(),
      birthMonth: z.string().exactOptional(),
      resources: about(
        recordOf(decimalSchema).exactOptional(),
        'Ce que cette personne déclare, sous les noms que la caisse donne aux données de chaque personne',
        'What this member declares, under the names that the caisse gives to inputs of members',
      ),
    }),
  ),
  'Member',
  'Personne du foyer',
  'Member of the household',
);

/** The maximum number of members read; the limit of a household is checked later. */
const MEMBERS_READ = 100_000;

/** Schema of the members of a household. */
export const membersSchema: z.ZodType<readonly Member[]> = listOf(memberSchema, MEMBERS_READ);

/** Schema of `Household`. */
export const householdSchema: z.ZodType<Household> = definition(
  twin<Household>()(
    z.strictObject({
      members: membersSchema,
      resources: about(
        recordOf(decimalSchema).exactOptional(),
        'Montants mensuels en euros : income, benefits, housingCosts, charges, savings',
        'Monthly amounts in euros: income, benefits, housingCosts, charges, savings',
      ),
      residence: about(z.string().exactOptional(), 'Commune', 'Commune'),
      chosen: about(decimalSchema.exactOptional(), 'Ce que le foyer choisit de verser', 'What it chose to pay'),
      answers: about(
        recordOf(z.union([decimalSchema, z.boolean()])).exactOptional(),
        'Tout ce qui est déclaré d’autre',
        'Everything else that is declared',
      ),
    }),
  ),
  'Household',
  'Foyer',
  'Household',
);
