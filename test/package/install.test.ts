import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

interface PackageJson {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const { version, exports, devDependencies, peerDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as PackageJson;

const project = temporaryFolder();
const npm = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  npm('.', 'pack', '--pack-destination', project);
  writeFileSync(join(project, 'package.json'), '{ "name": "application", "version": "1.0.0", "type": "module" }');
  npm(project, 'install', '--no-audit', '--no-fund', `caisse-rules-${version}.tgz`);
}, 120_000);

it('each optional dependency can be installed beside the package, in the version of the tests', () => {
  const wanted = Object.keys(peerDependencies).map((name) => `${name}@${String(devDependencies[name])}`);
  npm(project, 'install', '--no-audit', '--no-fund', ...wanted);
  for (const name of Object.keys(peerDependencies)) {
    expect(existsSync(join(project, 'node_modules', name, 'package.json')), name).toBe(true);
  }
}, 120_000);

it('with them, the installed package has each entry and the command', () => {
  const entries = Object.entries(exports).flatMap(([entry, target]) => (typeof target === 'string' ? [] : [entry]));
  const imports = entries.map((entry) => `await import('caisse-rules${entry.slice(1)}');`).join('\n');
  writeFileSync(join(project, 'imports.mjs'), `${imports}\nconsole.log('imported');\n`);
  expect(execFileSync('node', ['imports.mjs'], { cwd: project, encoding: 'utf8' }).trim()).toBe('imported');
  expect(npm(project, 'exec', '--', 'caisse', '--version').trim()).toContain(version);
});

it('the documents of the package link to files of the package, but for sources', () => {
  const folder = join(project, 'node_modules', 'caisse-rules');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  const broken = pages.flatMap((page) =>
    [...readFileSync(join(folder, page), 'utf8').matchAll(/\]\(([^)#\s]+)/g)]
      .map(([, link]) => link!)
      .filter((link) => !/^[a-z]+:/.test(link) && !link.includes('src/'))
      .filter((link) => !existsSync(join(folder, dirname(page), link)))
      .map((link) => `${page}: ${link}`),
  );
  expect(broken).toEqual([]);
  for (const example of ['ma-caisse.yaml', 'seule.yaml', 'population.csv'])
    expect(existsSync(join(folder, 'examples', example)), example).toBe(true);
});
