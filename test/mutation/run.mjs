/**
 * Mutates a sample of one folder and prints the share of mutants that the tests kill.
 *
 * npm run mutation -- --folder caisse --sample 60 [--seed 1] [--tests test] [--concurrency 1]
 *
 * The sample is drawn from all mutants of the folder; equal seeds draw equal mutants. The tests are those of the same folder, `test/caisse`; other tests can only raise the score, and `--tests test` runs all.
 * Mutants that do not compile are in no figure. The interval is that of Wilson, at 95 %.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { memberOf } from './sample.mjs';

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    sample: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string' },
    concurrency: { type: 'string', default: '1' },
  },
});
const { folder } = values;
const [size, seed, concurrency] = [values.sample, values.seed, values.concurrency].map(Number);
if (folder === undefined || ![size, seed, concurrency].every(Number.isSafeInteger)) {
  console.error('usage: npm run mutation -- --folder NAME [--sample 60] [--seed 1] [--tests test] [--concurrency 1]');
  process.exit(2);
}
const ownTests = join('test', folder);
const tests = values.tests ?? (existsSync(ownTests) ? ownTests : 'test');

const cache = join('node_modules/.cache/mutation', folder.replaceAll('/', '-'));
mkdirSync(cache, { recursive: true });

const sampled = draw(await mutantsOf(join('src', folder)), size, seed);
const sampleFile = join(cache, 'sample.json');
writeFileSync(sampleFile, JSON.stringify(sampled));
process.env.MUTATION_SAMPLE = sampleFile;
process.env.MUTATION_TESTS = tests;

const place = ({ start, end }) => `${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
const results = await new Stryker({
  mutate: sampled.map(({ fileName, location }) => `${fileName}:${place(location)}`),
  plugins: [
    '@stryker-mutator/vitest-runner',
    '@stryker-mutator/typescript-checker',
    join(process.cwd(), 'test/mutation/sample-only.mjs'),
  ],
  ignorers: ['sample-only'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: true },
  checkers: ['sample-only', 'typescript'],
  tsconfigFile: 'test/mutation/tsconfig.json',
  coverageAnalysis: 'perTest',
  incremental: true,
  // One file for each sample: a mutant left out of one sample may be in another.
  incrementalFile: join(cache, `incremental-${tests.replaceAll('/', '-')}-${size}-${seed}.json`),
  concurrency,
  dryRunTimeoutMinutes: 60,
  timeoutMS: 30_000,
  reporters: ['progress-append-only'],
  clearTextReporter: { allowColor: false },
  ignorePatterns: ['dist', 'coverage', 'docs/reference', 'docs/api', 'test/docs/.fences'],
  disableTypeChecks: false,
  allowEmpty: true,
}).runMutationTest();

report(results.map(fromZero).filter(memberOf(sampled)));

/** A result with lines and columns from 0, as mutants have them; Stryker reports them from 1. */
function fromZero(result) {
  const [start, end] = [result.location.start, result.location.end].map(({ line, column }) => ({
    line: line - 1,
    column: column - 1,
  }));
  return { ...result, location: { start, end } };
}

/** All mutants of a folder. */
async function mutantsOf(root) {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const quiet = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };
  const { mutants } = await new Instrumenter(quiet).instrument(
    files.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  return mutants.map(({ fileName, location, mutatorName, replacement }) => ({
    fileName: relative(process.cwd(), fileName),
    location,
    mutatorName,
    replacement,
  }));
}

/** Draws without replacement: a shuffle by a linear congruential generator, cut off. */
function draw(mutants, count, start) {
  let state = BigInt(start);
  const next = () => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & 0xffff_ffff_ffff_ffffn;
    return Number(state >> 33n);
  };
  next();
  const rest = [...mutants];
  console.log(
    `${mutants.length} mutants in src/${folder}, ${Math.min(count, mutants.length)} drawn with seed ${start}`,
  );
  return Array.from({ length: Math.min(count, mutants.length) }, () => rest.splice(next() % rest.length, 1)[0]);
}

function report(mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  const survivors = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const all = killed + survivors.length;
  for (const { fileName, location, mutatorName, replacement, status } of survivors) {
    const lines = readFileSync(fileName, 'utf8').split('\n');
    const { start, end } = location;
    const original =
      start.line === end.line ? lines[start.line].slice(start.column, end.column) : lines[start.line].trim();
    console.log(
      `\n${relative(process.cwd(), fileName)}:${start.line + 1}:${start.column + 1} ${mutatorName}, ${status}`,
    );
    console.log(`  - ${original}\n  + ${replacement.split('\n')[0]}`);
  }
  const [low, high] = wilson(killed, all);
  const percent = (share) => `${(100 * share).toFixed(0)} %`;
  console.log(
    `\n${folder}: ${killed} of ${all} mutants killed, ${percent(killed / all)} (${percent(low)} to ${percent(high)}); ${count('CompileError')} do not compile, ${count('Timeout')} timed out`,
  );
}

/** The interval in which a share lies with 95 %. */
function wilson(hits, all) {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const share = hits / all;
  const middle = share + z ** 2 / (2 * all);
  const width = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  return [middle - width, middle + width].map((end) => end / (1 + z ** 2 / all));
}
