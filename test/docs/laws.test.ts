import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

it('every law that the code names is the name of a test', () => {
  const laws = filesUnder('src').flatMap((text) =>
    [...text.matchAll(/@law (.+?)(?: \*\/)?$/gm)].map(([, law]) => law!.trim()),
  );
  // The laws that apps can use name themselves where they are broken.
  const tests = [...filesUnder('test'), ...filesUnder('src/testing').map((text) => text.replace(/@law .*/g, ''))].join(
    '\n',
  );
  expect(laws.length).toBeGreaterThan(50);
  expect(laws.filter((law) => !tests.includes(law))).toEqual([]);
});
