import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse, type PoolRules } from '../../../src/caisse/index.ts';
import { caisseRules, makeConformanceKit, type SqlOptions } from '../../../src/population/index.ts';
import { presets } from '../../../src/presets/index.ts';
import type { RuleNode } from '../../../src/rule/index.ts';
import { compileToSql } from '../../../src/rule/many.ts';
import { openSQLite } from '../../rule/sql/engines.ts';
import { inventedPopulation, openPopulation } from './invented-population.ts';
import { mutationsOf } from './mutate-sql.ts';
import { type Answer, filesOf, type KitFiles, openKit } from './run-kit.ts';

interface KitRules {
  readonly rules: Readonly<Record<string, RuleNode>>;
  readonly pool: PoolRules | null;
}

/** The rules of the last version of a caisse. */
function rulesOf(document: CaisseDocument): KitRules {
  const caisse = defineCaisse<CaisseDocument>(document);
  const found = caisseRules(caisse, caisse.versions.at(-1)!.from);
  if (!found.ok) throw new Error(`${document.id} is refused`);
  return found;
}

/** The seed of the changes that are tried. */
const SEED = Number(process.env['KIT_SEED'] ?? 1);

const weight = { column: 'weight', decimals: 2, maximum: 1_000_000 };

/** Options of a kit: tenths of an amount, a group of a column, or neither. */
function optionsOf({ rules, pool }: KitRules, place: number): SqlOptions {
  const common = { dialect: 'sqlite', table: 'households', key: 'id' } as const;
  if (pool !== null) return { ...common, pool };
  const of = Object.keys(rules).find((name) => name === 'contribution') ?? 'region';
  const groups = { by: 'tenth', of } as const;
  return [{ ...common, weight, groups }, { ...common, weight, groups: { by: 'value', of: 'region' } as const }, common][
    place % 3
  ]!;
}

const isFound = (answers: readonly Answer[] | null): boolean => answers?.some(([, count]) => count !== 0n) ?? true;

/** The changes of a kit that are tried, and those that it does not find though they change an answer on the invented population. */
interface Tried {
  readonly found: number;
  readonly equivalent: number;
  readonly missed: readonly string[];
}

const NOTHING: Tried = { found: 0, equivalent: 0, missed: [] };

async function tryChanges(of: KitRules, place: number, wanted: number, seed: number): Promise<Tried> {
  const options = optionsOf(of, place);
  const made = makeConformanceKit(of.rules, options);
  const compiled = compileToSql(of.rules, options);
  if (!made.ok || !compiled.ok) return NOTHING;
  const engine = await openSQLite();
  const files = filesOf(made.kit, engine);
  const mutations = ['rules.sql', 'prepare.sql'].flatMap((file) =>
    mutationsOf(files[file]!).map(({ name, text }) => ({ name: `${file}, ${name}`, file, text })),
  );
  const size = Math.min(wanted, mutations.length);
  const some = fc.shuffledSubarray(mutations, { minLength: size, maxLength: size });
  const kit = await openKit(engine, files);
  expect(isFound(await kit.check({}))).toBe(false);
  let [found, equivalent] = [0, 0];
  const missed: string[] = [];
  let population: Readonly<Record<string, (text: string) => Promise<boolean>>> | null = null;
  for (const { name, file, text } of fc.sample(some, { numRuns: 1, seed })[0]!) {
    if (isFound(await kit.check({ [file]: text }))) {
      found += 1;
      continue;
    }
    population ??= await comparisonOf(of, options, files, seed);
    if (await population[file]!(text)) missed.push(name);
    else equivalent += 1;
  }
  await kit.close();
  await engine.close();
  return { found, equivalent, missed };
}

/** Whether a changed file changes any answer on the invented population. */
async function comparisonOf(
  { rules, pool }: KitRules,
  options: SqlOptions,
  files: KitFiles,
  seed: number,
): Promise<Readonly<Record<string, (text: string) => Promise<boolean>>>> {
  const compiled = compileToSql(rules, options);
  if (!compiled.ok) throw new Error('refused');
  const { sql } = compiled;
  const isGrouped = options.groups?.of === 'region';
  const columns = [
    'id',
    ...(options.weight === undefined ? [] : ['weight']),
    ...(isGrouped ? ['region'] : []),
    ...sql.inputs.map(({ column }) => column),
  ];
  const all = pool === null ? rules : { ...rules, ' paid in': pool.paidIn, ' takes part': pool.takesPart };
  const drawn = inventedPopulation({ rules: all, sql, isWeighted: options.weight !== undefined, isGrouped, seed });
  const runner = await openPopulation(sql, columns, options.weight?.decimals ?? null, drawn);
  const [answers, prepared] = [
    await runner.rules(files['rules.sql']!),
    await runner.preparation(files['prepare.sql']!),
  ];
  expect([answers, prepared]).not.toContain(null);
  return {
    'rules.sql': async (text) => (await runner.rules(text)) !== answers,
    'prepare.sql': async (text) => (await runner.preparation(text)) !== prepared,
  };
}

/** Changes tried on each preset; more on demand: KIT_CHANGES=60 KIT_SEED=7. */
const wanted = Number(process.env['KIT_CHANGES'] ?? 4);

it.each(presets.map((document, place) => [document.id, document, place] as const))(
  'a kit of a preset finds every change of its SQL that changes a result: %s',
  async (_id, document, place) => {
    const { missed, found } = await tryChanges(rulesOf(document), place, wanted, SEED + place);
    expect(missed).toEqual([]);
    expect(found).toBeGreaterThan(0);
  },
  120_000,
);
