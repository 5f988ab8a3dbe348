/** The suite of each kind: documents, households, amounts and sentences. It is tested, and it is the kind's section of the guide. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import * as z from 'zod';
import {
  ALLOCATION_KINDS,
  CONTRIBUTION_KINDS,
  CONVENTION_KINDS,
  CRITERION_KINDS,
  QUANTITY_KINDS,
} from '../../src/caisse/kinds.ts';
import { type ShownExample, shownExample } from '../docs/guide/shown-example.ts';

/** A pillar whose decisions have kinds. */
export type Pillar = 'contribution' | 'allocation' | 'eligibility' | 'conventionnement' | 'quantity';

/** The kinds of each pillar, in the order of the guide. */
export const KINDS: Readonly<Record<Pillar, readonly string[]>> = {
  contribution: Object.keys(CONTRIBUTION_KINDS),
  allocation: Object.keys(ALLOCATION_KINDS),
  eligibility: Object.keys(CRITERION_KINDS),
  conventionnement: Object.keys(CONVENTION_KINDS),
  quantity: Object.keys(QUANTITY_KINDS),
};

/** The examples of a kind, and the text that they stand in. */
export interface Suite {
  readonly examples: readonly ShownExample[];
  readonly source: string;
}

const suite: z.ZodType<Pick<Suite, 'examples'>> = z.strictObject({ examples: z.array(shownExample).min(1) });

/** The file of a suite, below the root of the repository. */
const suiteFile = (pillar: Pillar, kind: string): string => `test/kinds/${pillar}/${kind}.yaml`;

/** The suite of a kind. */
export function readSuite(pillar: Pillar, kind: string): Suite {
  const path = fileURLToPath(new URL(`../../${suiteFile(pillar, kind)}`, import.meta.url));
  if (!existsSync(path)) throw new Error(`${suiteFile(pillar, kind)}: the kind has no suite`);
  const source = readFileSync(path, 'utf8');
  return { ...suite.parse(parse(source)), source };
}
