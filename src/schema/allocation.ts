/** Schema of the allocation: one formula, and options with the same meaning for every formula. */
import * as z from 'zod';
import type { Allocation } from '../caisse/index.ts';
import { ALLOCATION_KINDS, ALLOCATION_OPTIONS } from '../caisse/kinds.ts';
import { ALLOCATION_TEXTS } from '../text/kinds.ts';
import { definition } from './about.ts';
import { extendEach } from './extend-each.ts';
import { fieldSchemas, kindSchemas, unionOf } from './fields.ts';
import { sourced, labelSchema } from './words.ts';

const options = fieldSchemas(ALLOCATION_OPTIONS, {
  period: { fr: 'Tous les combien', en: 'How often' },
  bonus: { fr: 'Une part de certains achats en plus', en: 'A share of some purchases on top' },
  maximum: { fr: 'Au plus', en: 'At most' },
  proRata: { fr: 'Pour une partie de mois', en: 'For a part of a month' },
});

/** Schema of `Allocation`. */
export const allocationSchema: z.ZodType<Allocation> = definition(
  unionOf(
    extendEach(kindSchemas(ALLOCATION_KINDS, ALLOCATION_TEXTS), {
      ...options,
      ...sourced,
      note: labelSchema.exactOptional(),
    }),
  ),
  'Allocation',
  'Allocation : ce que le foyer reçoit',
  'Allocation: what a household receives',
);
