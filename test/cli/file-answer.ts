/** The totals of a file of households, as the commands compute them. */
import type { Caisse } from '../../src/caisse/index.ts';
import { populationTotals } from '../../src/cli/population-totals.ts';
import type { PopulationTotals } from '../../src/cli/population-result.ts';
import { caisseRules, type FileFacts } from '../../src/population/index.ts';
import { fileIo } from './file-io.ts';

/** Computes the totals of a file in CSV or Parquet. */
export function fileAnswer(caisse: Caisse, month: string, file: string, facts: FileFacts): Promise<PopulationTotals> {
  const found = caisseRules(caisse, month);
  if (!found.ok) throw new Error('a month of the rules');
  const run = { by: undefined, weight: undefined, weightDecimals: 6, tenths: null, key: undefined, out: undefined };
  const asked = { ...run, file, facts: { ...facts, memberInputs: found.memberInputs }, force: false } as const;
  return populationTotals({ ...asked, language: 'fr' }, found, fileIo);
}
