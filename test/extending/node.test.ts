import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputNode, RuleNode } from '../../src/rule/index.ts';
import { openSQLite } from '../rule/sql/engines.ts';
import { copyOfSources, filesWithErrors, without, writeCopy } from './copy-of-sources.ts';
import { madeUpNode, NODE_FILE } from './made-up-node.ts';

type Rule = typeof import('../../src/rule/index.ts');
type Testing = typeof import('../../src/testing/index.ts');
type Text = typeof import('../../src/text/index.ts');
type Schema = typeof import('../../src/schema/index.ts');
type Witness = typeof import('../rule/witness.ts');
type Sample = typeof import('../rule/sql/conformance.ts');
type Conforms = typeof import('../rule/sql/assert-conforms.ts');

const files = Object.keys(madeUpNode).filter((file) => file !== NODE_FILE);

describe('a made-up kind of node', () => {
  it('compiles with one entry in each file', () => {
    expect(copyOfSources(madeUpNode).errors()).toEqual([]);
  }, 120_000);

  it('is missing in no other file', () => {
    const found = filesWithErrors(copyOfSources(without(madeUpNode, ...files)));
    expect(found.length).toBeGreaterThan(15);
    expect(files).toEqual(expect.arrayContaining([...found]));
  }, 120_000);

  it.each(files)(
    'does not compile without its entry in %s',
    (file) => {
      expect(copyOfSources(without(madeUpNode, file)).errorsIn(file).length).toBeGreaterThan(0);
    },
    120_000,
  );
});

describe('a made-up kind of node with all its entries', () => {
  const copy = writeCopy(madeUpNode);

  const income: InputNode = { kind: 'input', name: 'income', type: 'money', decimals: 2, minimum: '-9', maximum: '9' };
  const absolute = { kind: 'absolute', of: income } as unknown as RuleNode;

  async function anyRuleWithIt(): Promise<fc.Arbitrary<RuleNode>> {
    const { nodesOf } = (await copy.load('src/rule/index.ts')) as Rule;
    const { anyRule } = (await copy.load('src/testing/index.ts')) as Testing;
    return anyRule({ depth: 3 }).filter((rule) =>
      nodesOf(rule).some(({ kind }: { readonly kind: string }) => kind === 'absolute'),
    );
  }

  it('is drawn, and every reading of it agrees with evaluate, and evaluate with the witness', async () => {
    const { evaluate } = (await copy.load('src/rule/index.ts')) as Rule;
    const { anyFacts, assertReadingsAgree } = (await copy.load('src/testing/index.ts')) as Testing;
    const { fraction, isSame, witness } = (await copy.load('test/rule/witness.ts')) as Witness;
    const anyCase = (await anyRuleWithIt()).chain((rule) => fc.tuple(fc.constant(rule), anyFacts(rule)));
    fc.assert(
      fc.property(anyCase, ([rule, facts]) => {
        assertReadingsAgree(rule, facts);
        const [evaluation, expected] = [evaluate(rule, facts), witness(rule, facts)];
        expect(evaluation.complete).toBe('value' in expected);
        if (!evaluation.complete || !('value' in expected) || typeof expected.value !== 'object') return;
        expect(isSame(fraction(String(evaluation.value)), expected.value)).toBe(true);
      }),
      { numRuns: 150 },
    );
  }, 180_000);

  it('gives in SQL what evaluate gives', async () => {
    const { anySample } = (await copy.load('test/rule/sql/conformance.ts')) as Sample;
    const { assertConforms } = (await copy.load('test/rule/sql/assert-conforms.ts')) as Conforms;
    const anyCase = (await anyRuleWithIt()).chain((rule) => anySample({ rule }, 10));
    const engine = await openSQLite();
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(anyCase, async (sample) => {
        if (await assertConforms(sample, engine)) compared += 1;
      }),
      { numRuns: 40 },
    );
    expect(compared).toBeGreaterThan(10);
    await engine.close();
  }, 180_000);

  it('is described in both languages', async () => {
    const { describeRule } = (await copy.load('src/text/index.ts')) as Text;
    expect(describeRule(absolute, { language: 'fr' }).join('\n')).toContain('Valeur absolue de');
    expect(describeRule(absolute, { language: 'en' }).join('\n')).toContain('Size, without its sign, of');
  });

  it('is in the JSON Schema', async () => {
    const { caisseJsonSchema } = (await copy.load('src/schema/index.ts')) as Schema;
    expect(JSON.stringify(caisseJsonSchema())).toContain('"const":"absolute"');
  });
});
