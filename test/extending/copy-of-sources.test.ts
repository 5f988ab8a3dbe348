import { describe, expect, it } from 'vitest';
import { copyOfSources, filesWithErrors, insertAfter, insertBefore, writeCopy } from './copy-of-sources.ts';

const file = 'src/money/nearest.ts';

describe('a copy of the sources', () => {
  it('has no errors where nothing is changed', () => {
    const copy = copyOfSources({});
    expect(['src/rule/build.ts', 'src/presets/index.ts'].flatMap(copy.errorsIn)).toEqual([]);
  }, 180_000);

  it('names the file and the line of an error', () => {
    const copy = copyOfSources({ [file]: (text) => `${text}\nexport const wrong: number = '1';\n` });
    expect(copy.errorsIn(file)).toMatchObject([{ file, message: expect.stringContaining("'string'") as unknown }]);
    expect(copy.errorsIn('src/money/month.ts')).toEqual([]);
  }, 180_000);

  it('takes files that do not exist yet', () => {
    const added = 'src/money/added.ts';
    const copy = copyOfSources({ [added]: () => 'export const added: string = 1;\n' });
    expect(filesWithErrors({ ...copy, errors: () => copy.errorsIn(added) })).toEqual([added]);
  }, 180_000);

  it('edits at one place only', () => {
    expect(insertAfter('b', '!')('abc')).toBe('ab!c');
    expect(insertBefore('b', '!')('abc')).toBe('a!bc');
    expect(() => insertAfter('b', '!')('abcb')).toThrow('2 times');
    expect(() => insertAfter('d', '!')('abc')).toThrow('0 times');
  });
});

describe('a written copy', () => {
  const copy = writeCopy({ [file]: (text) => `${text}\nexport const added = 1;\n` });

  it('can be imported', async () => {
    expect(await copy.load(file)).toMatchObject({ added: 1 });
    expect(await copy.load('src/presets/index.ts')).toHaveProperty('presets');
  }, 180_000);
});
