/** Random caisses, each with a household that it accepts and a month of its rules. */
import fc from 'fast-check';
import { type Caisse, type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { anyCaisseDocument } from '../../src/testing/caisse/any-caisse-document.ts';
import { anyHousehold } from '../../src/testing/caisse/any-household.ts';
import type { Case } from './assert-assessment.ts';

const MONTHS = ['2024-01', '2024-06', '2024-07', '2025-01', '2031-12'] as const;

/** A random case; `absent` says whether facts may be missing. */
export const anyCase = (absent: 'some' | 'none'): fc.Arbitrary<Case> =>
  fc.tuple(anyCaisseDocument(), fc.constantFrom(...MONTHS)).chain(([document, of]) => {
    const caisse: Caisse = defineCaisse<CaisseDocument>(document);
    return anyHousehold(caisse, of, { absent }).map(({ household, facts }) => ({
      caisse,
      household,
      month: of,
      facts,
    }));
  });
