import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseCaisseObject } from '../../src/schema/index.ts';
import { readExample } from '../docs/guide/example.ts';
import { lineOf, toldAtLimits } from './limits.ts';
import { KINDS, type Pillar, readSuite } from '../kinds/suites.ts';

/** What a document is told. */
function toldOf(document: unknown): readonly string[] {
  const parsed = parseCaisseObject(document);
  return (parsed.ok ? parsed.warnings : parsed.diagnostics).map(lineOf);
}

describe.each(Object.entries(KINDS) as [Pillar, readonly string[]][])('the kinds of %s', (pillar, kinds) => {
  it.each(kinds)('%s says what is wrong with numbers and months at their limits', async (kind) => {
    const { examples, source } = readSuite(pillar, kind);
    const lines: string[] = [];
    for (const [place, example] of examples.entries()) {
      const { id, whole } = readExample(example, source, place);
      lines.push(id, ...(await toldAtLimits(parse(whole), toldOf)));
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`limits/${pillar}-${kind}.txt`);
  });
});

it.each(['ville-60000', 'ma-caisse', 'account/caisse', 'bareme-national'])(
  'examples/%s.yaml says what is wrong with numbers and months at their limits',
  async (name) => {
    const lines = await toldAtLimits(parse(readFileSync(`examples/${name}.yaml`, 'utf8')), toldOf);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`limits/example-${name.replace('/', '-')}.txt`);
  },
);

it('other uses of the money say what is wrong with numbers at their limits', async () => {
  const rules = [{ from: '2026-01', contribution: { kind: 'none' }, allocation: { kind: 'none' } }];
  const uses: unknown = parse(readFileSync('examples/usages.yaml', 'utf8'));
  const lines = await toldAtLimits({ schema: 1, id: 'essai', name: 'Essai', rules, uses }, toldOf);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('limits/uses.txt');
});
