import { describe, expect, it } from 'vitest';
import { simulateScenarios } from '../../src/cli/simulate-scenarios.ts';
import { template } from '../../src/cli/commands/template.ts';
import { householdsTemplate } from '../../src/cli/templates/households-template.ts';
import { scenarioTemplate } from '../../src/cli/templates/scenario-template.ts';
import { type Caisse, defineCaisse } from '../../src/caisse/index.ts';
import { month } from '../../src/money/index.ts';
import { parseHouseholdRows } from '../../src/population/index.ts';
import { caisseJsonSchema, parseCaisse } from '../../src/schema/index.ts';
import { groupHouseholds, planFund } from '../../src/simulation/index.ts';
import type { Io } from '../../src/cli/io.ts';
import { fileIo } from './file-io.ts';

type SchemaNode = Readonly<Record<string, unknown>>;

const LANGUAGES = ['fr', 'en'] as const;

/** The template with all optional keys. */
const whole = (language: 'fr' | 'en'): string => scenarioTemplate[language].replace(/^( *)#: /gm, '$1');

function parsed(text: string): Caisse {
  const result = parseCaisse(text);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  expect(result.warnings).toEqual([]);
  return result.caisse;
}

/** The keys of the objects below a node of the schema. */
function keysBelow(node: unknown, definitions: SchemaNode, seen: Set<string>): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { $ref, properties, ...others } = node as SchemaNode;
  const name = typeof $ref === 'string' ? $ref.split('/').at(-1)! : undefined;
  const isKnown = name === undefined || seen.has(name) || NOT_OF_SCENARIOS.includes(name);
  if (name !== undefined) seen.add(name);
  return [
    ...Object.keys(properties ?? {}),
    ...(isKnown ? [] : keysBelow(definitions[name], definitions, seen)),
    ...Object.values({ ...(properties as SchemaNode), ...others }).flatMap((each) =>
      keysBelow(each, definitions, seen),
    ),
  ];
}

/** Definitions of the whole document that scenarios use too. */
const NOT_OF_SCENARIOS: readonly string[] = ['Household', 'Figure', 'Label', 'Member'];

describe.each(LANGUAGES)('the template of a scenario (%s)', (language) => {
  it('is a valid document as it stands, and with all keys', () => {
    for (const text of [scenarioTemplate[language], whole(language)]) {
      const simulated = simulateScenarios(parsed(text), { id: undefined, months: undefined, language });
      expect(simulated).toMatchObject({ ok: true });
    }
  });

  it('has every key of a scenario', () => {
    const schema = caisseJsonSchema() as SchemaNode;
    const definitions = (schema['$defs'] ?? schema['definitions']) as SchemaNode;
    const keys = [...new Set(keysBelow(definitions['FundScenario'], definitions, new Set()))];
    expect(keys.length).toBeGreaterThan(40);
    expect(keys.filter((key) => !new RegExp(`[ {]${key}:`).test(whole(language)))).toEqual([]);
  });

  it('uses every optional key in its simulation of all keys', () => {
    const [scenario] = Object.values(parsed(whole(language)).scenarios);
    expect(scenario!.cases).not.toBeNull();
    expect(scenario!.groups.length).toBe(1 + 10 * 2 * 3 + 1 + 1);
  });
});

describe.each(LANGUAGES)('the template of households (%s)', (language) => {
  it('is read with the rules of the template of a scenario', () => {
    const caisse = parsed(scenarioTemplate[language]);
    const scenario = { start: month('2026-01'), months: 24 };
    const rows = parseHouseholdRows(householdsTemplate[language], caisse, scenario);
    if (!rows.ok) throw new Error(JSON.stringify(rows.diagnostics));
    const groups = groupHouseholds(rows.rows, scenario);
    expect(groups.map(({ households, from, to, id }) => [households, from, to, id])).toEqual([
      [1, undefined, undefined, undefined],
      [12, '2026-03', undefined, undefined],
      [3, undefined, '2026-12', 'ccas'],
      [1, undefined, undefined, undefined],
    ]);
    const scenarios = { essai: { ...scenario, label: 'Essai', groups } };
    expect(planFund(defineCaisse({ ...caisse.document, scenarios }), 'essai')).toMatchObject({ ok: true });
  });
});

describe('caisse template', () => {
  const run = (name: string, options: Readonly<Record<string, string>> = {}, io: Io = fileIo): unknown =>
    template.run({ operands: [name], options, lists: {}, switches: new Set(), language: 'fr' }, io);

  it('refuses an unknown name with the nearest one', async () => {
    expect(await run('household')).toMatchObject({
      kind: 'usage-error',
      problem: { fr: expect.stringContaining('caisse template households') as string },
    });
  });

  it('prints the text', async () => {
    expect(await run('scenario')).toMatchObject({ kind: 'done', isForPrograms: true });
  });

  it('writes the text to a file, whole or not at all', async () => {
    const written = new Map<string, string>();
    const io: Io = {
      ...fileIo,
      whole: (_, work) => work('temporary'),
      writeFile: (path, bytes) => {
        written.set(path, new TextDecoder().decode(bytes));
      },
    };
    expect(await run('scenario', { out: 'modele.yaml' }, io)).toMatchObject({ kind: 'done' });
    expect([...written]).toEqual([['temporary', scenarioTemplate.fr]]);
    const exists: Io = { ...io, whole: () => Promise.reject(Object.assign(new Error(), { code: 'EEXIST' })) };
    expect(await run('scenario', { out: 'modele.yaml' }, exists)).toMatchObject({
      kind: 'invalid-data',
      problems: [{ source: 'modele.yaml', diagnostics: [{ code: 'CAISSE-FILE-EXISTS' }] }],
    });
  });
});
