/** Tries changes of the SQL of a kit, and finds those that the kit misses. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { type CaisseDocument, defineCaisse, type PoolRules } from '../../../src/caisse/index.ts';
import { caisseRules, makeConformanceKit, type SqlOptions } from '../../../src/population/index.ts';
import type { RuleNode } from '../../../src/rule/index.ts';
import { compileToSql } from '../../../src/rule/many.ts';
import { openSQLite } from '../../rule/sql/engines.ts';
import { inventedPopulation, openPopulation } from './invented-population.ts';
import { mutationsOf, type SqlMutation } from './mutate-sql.ts';
import { type Answer, filesOf, type KitFiles, openKit } from './run-kit.ts';

/** Rules of a caisse, and what its pool needs. */
export interface KitRules {
  readonly rules: Readonly<Record<string, RuleNode>>;
  readonly pool: PoolRules | null;
  readonly memberInputs: NonNullable<SqlOptions['memberInputs']>;
}

/** The rules of the last version of a caisse. */
export function rulesOf(document: CaisseDocument): KitRules {
  const caisse = defineCaisse<CaisseDocument>(document);
  const found = caisseRules(caisse, caisse.versions.at(-1)!.from);
  if (!found.ok) throw new Error(`${document.id} is refused`);
  return found;
}

const weight = { column: 'weight', decimals: 2, maximum: 1_000_000 };

/** Options of a kit: tenths of an amount, a group of a column, or neither. */
function optionsOf({ rules, pool, memberInputs }: KitRules, place: number): SqlOptions {
  const common = { dialect: 'sqlite', table: 'households', key: 'id', memberInputs } as const;
  if (pool !== null) return { ...common, pool };
  const of = Object.keys(rules).find((name) => name === 'contribution') ?? 'region';
  const groups = { by: 'tenth', of } as const;
  return [{ ...common, weight, groups }, { ...common, weight, groups: { by: 'value', of: 'region' } as const }, common][
    place % 3
  ]!;
}

const isFound = (answers: readonly Answer[] | null): boolean => answers?.some(([, count]) => count !== 0n) ?? true;

/** A change of one of the files of a kit. */
interface FileMutation extends SqlMutation {
  readonly file: string;
}

/** All changes of a kit in a random order in which the kinds alternate, so that a long part of the SQL does not hide the others. */
function drawOrder(files: KitFiles, seed: number): readonly FileMutation[] {
  const all = ['rules.sql', 'prepare.sql'].flatMap((file) =>
    mutationsOf(files[file]!).map((each) => ({ ...each, name: `${file}, ${each.name}`, file })),
  );
  const [shuffled] = fc.sample(fc.shuffledSubarray(all, { minLength: all.length }), { numRuns: 1, seed });
  const drawn = new Map<string, number>();
  return shuffled!
    .map((each) => {
      const round = drawn.get(each.kind) ?? 0;
      drawn.set(each.kind, round + 1);
      return { each, round };
    })
    .sort((left, right) => left.round - right.round)
    .map(({ each }) => each);
}

/** The changes that are tried, and those that the kit does not find though they change an answer on the invented population. */
export interface Tried {
  readonly found: number;
  readonly missed: readonly string[];
  /** The number of changes that alter no answer. */
  readonly idle: number;
  /** The number of households of the kit. */
  readonly households: number;
}

const NOTHING: Tried = { found: 0, missed: [], idle: 0, households: 0 };

/** Tries changes until a number of them has changed an answer. */
export async function tryChanges(of: KitRules, place: number, wanted: number, seed: number): Promise<Tried> {
  const options = optionsOf(of, place);
  const made = makeConformanceKit(of.rules, options);
  const compiled = compileToSql(of.rules, options);
  if (!made.ok || !compiled.ok) return NOTHING;
  const engine = await openSQLite();
  const files = filesOf(made.kit, engine);
  const kit = await openKit(engine, files);
  expect(isFound(await kit.check({}))).toBe(false);
  let [found, idle] = [0, 0];
  const missed: string[] = [];
  let population: Readonly<Record<string, (text: string) => Promise<boolean>>> | null = null;
  for (const { name, file, text } of drawOrder(files, seed)) {
    if (found + missed.length >= wanted) break;
    if (isFound(await kit.check({ [file]: text }))) {
      found += 1;
      continue;
    }
    population ??= await comparisonOf(of, options, files, seed);
    if (await population[file]!(text)) missed.push(name);
    else idle += 1;
  }
  await kit.close();
  await engine.close();
  return { found, missed, idle, households: made.kit.households.rows.length };
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
