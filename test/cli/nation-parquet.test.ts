import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { fileIo } from './file-io.ts';

const io: Io = {
  ...fileIo,
  whole: ({ path }, work) => work(path),
  writeFile: (path, bytes) => {
    writeFileSync(path, bytes);
  },
};

it('caisse nation --households writes Parquet and CSV with which caisse run gives the same amounts', async () => {
  const folder = temporaryFolder();
  const rules = join(folder, 'bareme.yaml');
  writeFileSync(
    rules,
    `schema: 1
id: bareme
name: Un barème
rules:
  - from: 2026-01
    contribution: { kind: proportional, base: standard-of-living, rate: 7 % }
    allocation: { kind: flat, amount: 150, per: member }
`,
  );
  const run = (...words: readonly string[]): ReturnType<typeof runCommandLine> =>
    runCommandLine([...words, '--month', '2026-11'], io, '1.2.3');
  const results: string[] = [];
  for (const file of ['nation.csv', 'nation.parquet'].map((name) => join(folder, name))) {
    const written = await run('nation', rules, '--size', '4400', '--households', file);
    expect([written.exitCode, written.errors]).toEqual([0, '']);
    const ran = await run('run', rules, '--population', file, '--weight', 'weight', '--tables', 'persons', '--json');
    expect([ran.exitCode, ran.errors]).toEqual([0, '']);
    results.push(ran.output);
  }
  expect(results[1]).toBe(results[0]);
});
