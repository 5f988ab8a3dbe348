import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseCaisseObject } from '../../src/schema/index.ts';
import { readExample } from '../docs/guide/example.ts';
import { changed, type Leaf, leavesOf } from './leaves.ts';
import { KINDS, type Pillar, readSuite } from '../kinds/suites.ts';

const IS_NUMBER = /^-?\d+([.,]\d+)?( ?%)?$/;
const IS_MONTH = /^\d{4}-\d{2}$/;

/** The values that are tried at a leaf: below and at zero, of too many decimals, and very large; months that do not exist or are far away. */
function triedAt({ value }: Leaf): readonly unknown[] {
  if (typeof value === 'number' || (typeof value === 'string' && IS_NUMBER.test(value)))
    return [-1, 0, '0.000000001', 10 ** 13];
  return typeof value === 'string' && IS_MONTH.test(value) ? ['2026-13', '1900-01', '2199-12'] : [];
}

/** What a document is told, each problem with its place. */
function toldOf(document: unknown): readonly string[] {
  const parsed = parseCaisseObject(document);
  const problems = parsed.ok ? parsed.warnings : parsed.diagnostics;
  return problems.map(({ path, code, fr }) => `${path.join('.')}: ${fr} [${code}]`);
}

/** What a document is told with each of its numbers and months at a limit, beyond what it is told as it is. */
function toldAtLimits(document: unknown): readonly string[] {
  const usual = new Set(toldOf(document));
  const leaves = leavesOf(document).filter(({ path: [first] }) => first !== 'schema');
  return leaves.flatMap((leaf) =>
    triedAt(leaf).flatMap((value) => {
      const told = toldOf(changed(document, leaf.path, value)).filter((each) => !usual.has(each));
      return told.map((each) => `  ${leaf.path.join('.')} = ${String(value)}\n    ${each}`);
    }),
  );
}

describe.each(Object.entries(KINDS) as [Pillar, readonly string[]][])('the kinds of %s', (pillar, kinds) => {
  it.each(kinds)('%s says what is wrong with numbers and months at their limits', async (kind) => {
    const { examples, source } = readSuite(pillar, kind);
    const lines = examples.flatMap((example, place) => {
      const { id, whole } = readExample(example, source, place);
      return [id, ...toldAtLimits(parse(whole))];
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`limits/${pillar}-${kind}.txt`);
  });
});

it.each(['ville-60000', 'ma-caisse', 'account/caisse', 'bareme-national'])(
  'examples/%s.yaml says what is wrong with numbers and months at their limits',
  async (name) => {
    const lines = toldAtLimits(parse(readFileSync(`examples/${name}.yaml`, 'utf8')));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`limits/example-${name.replace('/', '-')}.txt`);
  },
);

it('other uses of the money say what is wrong with numbers at their limits', async () => {
  const rules = [{ from: '2026-01', contribution: { kind: 'none' }, allocation: { kind: 'none' } }];
  const uses: unknown = parse(readFileSync('examples/usages.yaml', 'utf8'));
  const lines = toldAtLimits({ schema: 1, id: 'essai', name: 'Essai', rules, uses });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('limits/uses.txt');
});
