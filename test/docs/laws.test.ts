import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('.fences'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const tests = filesUnder('test');

/** A title is the first argument of a call, and may go on after a comma or a colon. */
function isTitle(law: string): boolean {
  const text = law.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const title = new RegExp(`\\(\\s*(['"\`])${text}(?:\\1|[,:] )`);
  return tests.some((test) => title.test(test));
}

const laws = filesUnder('src').flatMap((text) =>
  [...text.matchAll(/@law (.+?)(?: \*\/)?$/gm)].map(([, law]) => law!.trim()),
);

it('every law that the code names is the title of a test', () => {
  expect(laws.length).toBeGreaterThan(100);
  expect(laws.filter((law) => !isTitle(law))).toEqual([]);
});

it('a law without a test is found', () => {
  expect([laws[0]!, `${laws[0]!} and more`, laws[0]!.slice(1)].map(isTitle)).toEqual([true, false, false]);
});
