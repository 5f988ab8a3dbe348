import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { allFences, fencesOf, selfChecking } from './fences.ts';

// Inside the package, so that `import … from 'caisse-rules'` means the built one.
const folder = 'test/docs/.fences';

if (!existsSync('dist/index.js')) throw new Error('The examples run on the built package: `npm run build` first.');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const fences = allFences().map((fence, number) => {
  const path = resolve(folder, `${number}.ts`);
  writeFileSync(path, `${fence.code}\nexport {};\n`);
  return { ...fence, path, place: `${fence.file}:${fence.line}` };
});

function typeErrors(): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, '.', {
    isolatedDeclarations: false,
  });
  const program = ts.createProgram(
    fences.map(({ path }) => path),
    { ...options, paths: {} },
  );
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const fence = fences.find(({ path }) => path === file?.fileName);
    const below = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0;
    const place = fence ? `${fence.file}:${fence.line + below}` : (file?.fileName ?? '');
    return `${place} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

async function run(fence: (typeof fences)[number]): Promise<void> {
  const module = fence.path.replace(/ts$/, 'mjs');
  const { outputText } = ts.transpileModule(selfChecking(fence), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  writeFileSync(module, outputText);
  await promisify(execFile)(process.execPath, ['--import', './test/docs/check.mjs', module], { timeout: 30_000 });
}

describe('examples of the documentation', () => {
  it('type-check', () => expect(typeErrors()).toEqual([]));
  it.concurrent.each(fences)('$place', (fence) => run(fence));
});

describe('a claim that nothing would check is refused', () => {
  const fence = (code: string): string => selfChecking(fencesOf('page.md', ['```ts', code, '```'].join('\n'))[0]!);

  it.each(['// => 3', 'f(() => {\n  g(); // => 3\n});', 'import a from "a"; // => 3'])('%j', (code) => {
    expect(() => fence(code)).toThrow(/page\.md:\d/);
  });

  it('and so is code in a fence of another name', () => {
    expect(() => fencesOf('page.md', '```js\n1\n```')).toThrow('page.md:1');
  });
});
