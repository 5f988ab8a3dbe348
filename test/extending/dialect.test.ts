import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SqlDialect } from '../../src/rule/many.ts';
import { openSQLite } from '../rule/sql/engines.ts';
import { copyOfSources, filesWithErrors, without, writeCopy } from './copy-of-sources.ts';
import { DIALECT_FILE, madeUpDialect } from './made-up-dialect.ts';

type Testing = typeof import('../../src/testing/index.ts');
type Sample = typeof import('../rule/sql/conformance.ts');
type Conforms = typeof import('../rule/sql/assert-conforms.ts');
type Compile = typeof import('../../src/cli/commands/compile.ts');

const files = Object.keys(madeUpDialect).filter((file) => file !== DIALECT_FILE);
const limbo = 'limbo' as SqlDialect;

describe('a made-up dialect', () => {
  it('compiles with one entry in each file', () => {
    expect(copyOfSources(madeUpDialect).errors()).toEqual([]);
  }, 120_000);

  it('is missing in no other file', () => {
    const found = filesWithErrors(copyOfSources(without(madeUpDialect, ...files)));
    expect(files).toEqual(expect.arrayContaining([...found]));
  }, 120_000);

  it.each(files)('does not compile without its entry in %s', (file) => {
    const left = { ...without(madeUpDialect, file), [file]: (text: string) => text };
    expect(copyOfSources(left).errorsIn(file).length).toBeGreaterThan(0);
  });
});

describe('a made-up dialect with all its entries', () => {
  const copy = writeCopy(madeUpDialect);

  it('gives what evaluate gives', async () => {
    const { anyRule } = (await copy.load('src/testing/index.ts')) as Testing;
    const { anySample } = (await copy.load('test/rule/sql/conformance.ts')) as Sample;
    const { assertConforms } = (await copy.load('test/rule/sql/assert-conforms.ts')) as Conforms;
    const engine = { ...(await openSQLite()), dialect: limbo };
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(
        anyRule({ depth: 3 }).chain((rule) => anySample({ rule }, 10)),
        async (sample) => {
          if (await assertConforms(sample, engine)) compared += 1;
        },
      ),
      { numRuns: 40 },
    );
    expect(compared).toBeGreaterThan(20);
    await engine.close();
  }, 180_000);

  it('is one that the command compile offers', async () => {
    const { compile } = (await copy.load('src/cli/commands/compile.ts')) as Compile;
    expect(compile.options['dialect']).toMatchObject({ value: { en: expect.stringContaining('limbo') as unknown } });
  }, 180_000);
});
