import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessHousehold, type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { type PopulationRun, populationTotals } from '../../src/cli/population-totals.ts';
import { caisseRules } from '../../src/population/index.ts';
import { fileIo } from './file-io.ts';

const caisse = defineCaisse<CaisseDocument>({
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  inputs: {
    logement: {
      type: 'category',
      label: 'logement',
      options: [
        { id: 'location', label: 'En location' },
        { id: 'autre', label: 'Autre' },
      ],
    },
    membre: { type: 'boolean', label: 'membre' },
  },
  rules: [
    {
      from: '2026-01',
      eligibility: {
        kind: 'all',
        of: [
          { kind: 'residence', communes: ['Grenoble', 'L’Isle'] },
          { kind: 'declared', input: 'logement', oneOf: ['location'] },
          { kind: 'declared', input: 'membre' },
        ],
      },
      contribution: { kind: 'proportional', base: 'income', rate: '2,5 %', minimum: 10 },
      allocation: { kind: 'flat', amount: { first: 150, person: 75, children: [{ before: 14, amount: 45 }] } },
    },
  ],
});
const found = caisseRules(caisse, '2026-11');
if (!found.ok) throw new Error('a month of the rules');

/** A row as text; an empty text is an absent fact. */
interface Row {
  readonly income: string;
  readonly residence: string;
  readonly logement: string;
  readonly membre: string;
  readonly ages: readonly (number | null)[];
}

const anyRow: fc.Arbitrary<Row> = fc.record({
  income: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', '0', '1200.5', '1200.50', '-100000', '10000000', '1640.05') },
    { weight: 1, arbitrary: fc.constantFrom('-100000.01', '10000000.01', '1200.505', '1200.5000000001', 'beaucoup') },
  ),
  residence: fc.constantFrom('', 'Grenoble', 'GRENOBLE', ' grenoble ', "l'isle", 'Lyon', 'Grenobel', 'Lisle'),
  logement: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', 'location', 'Location', 'autre') },
    { weight: 1, arbitrary: fc.constantFrom('locatoin', 'x') },
  ),
  membre: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', 'oui', 'NON', 'Yes', 'true') },
    { weight: 1, arbitrary: fc.constantFrom('peut-être', '2') },
  ),
  ages: fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.constantFrom(0, 13, 14, 38, 130), { minLength: 1, maxLength: 4 }) },
    { weight: 1, arbitrary: fc.constantFrom<(number | null)[]>([131], [-1], [null, 8]) },
  ),
});

const run = (file: string): PopulationRun => ({
  file,
  facts: {},
  by: undefined,
  weight: undefined,
  weightDecimals: 6,
  tenths: null,
  key: undefined,
  out: undefined,
  force: false,
  language: 'fr',
});

/** The sums of the results of a file of one row, or `refused`. */
async function fileAnswer(file: string): Promise<unknown> {
  const added = await populationTotals(run(file), found as Extract<typeof found, { ok: true }>, fileIo);
  if (!added.ok) return 'refused';
  const { contribution, allocation } = added.totals.all.totals;
  return [contribution, allocation].map((total) => (total!.known === '0' ? null : total!.sum));
}

/** The same of the household. */
function householdAnswer({ income, residence, logement, membre, ages }: Row): unknown {
  const given = (value: string): { value: string } | object => (value === '' ? {} : { value });
  const pick = (name: string, value: string): object => ('value' in given(value) ? { [name]: value } : {});
  const household = {
    members: ages.map((age) => (age === null ? {} : { age })),
    resources: pick('income', income) as Record<string, string>,
    answers: { ...pick('logement', logement), ...pick('membre', membre) } as Record<string, string>,
    ...pick('residence', residence),
  };
  const result = assessHousehold(caisse, household, '2026-11');
  if (!result.ok) return 'refused';
  const { flows } = result.assessment;
  return ['contribution', 'allocation'].map((id) => {
    const outcome = flows.find((flow) => flow.id === id)!.outcome;
    if (outcome.status !== 'computed') return null;
    const cents = String((outcome as { cents: number }).cents);
    return String(Number(cents) / 100);
  });
}

it('a row is accepted from CSV, from Parquet and by assessHousehold alike', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'caisse-'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  let refused = 0;
  let place = 0;
  await fc.assert(
    fc.asyncProperty(anyRow, async (row) => {
      place += 1;
      const { income, residence, logement, membre, ages } = row;
      const texts = [income, residence, logement, membre];
      const csv = join(folder, `${place}.csv`);
      const written = [...texts, ages.map((age) => age ?? '?').join(' ')].map((cell) => `"${cell}"`).join(',');
      writeFileSync(csv, `income,residence,logement,membre,ages\n${written}\n`);
      const parquet = join(folder, `${place}.parquet`);
      const cells = texts.map((cell) => (cell === '' ? 'NULL' : `'${cell.replaceAll("'", "''")}'`));
      const list = `[${ages.map((age) => age ?? 'NULL').join(', ')}]::INTEGER[]`;
      await connection.run(
        `COPY (SELECT ${cells[0]!}::VARCHAR AS income, ${cells[1]!}::VARCHAR AS residence, ${cells[2]!}::VARCHAR AS logement, ${cells[3]!}::VARCHAR AS membre, ${list} AS ages) TO '${parquet}' (FORMAT parquet)`,
      );
      const expected = householdAnswer(row);
      if (expected === 'refused') refused += 1;
      expect(await fileAnswer(csv)).toEqual(expected);
      expect(await fileAnswer(parquet)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
  expect(refused).toBeGreaterThan(5);
  connection.closeSync();
});
