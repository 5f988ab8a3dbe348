import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

it('CITATION.cff has the name, the version and the licence of the package', () => {
  const cited = parse(readFileSync('CITATION.cff', 'utf8')) as Readonly<Record<string, unknown>>;
  const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
    Record<string, unknown>
  >;
  expect(cited).toMatchObject({ 'cff-version': '1.2.0', title: name, version, license, type: 'software' });
});
