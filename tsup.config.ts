import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Options } from 'tsup';
import { esbuildYaml } from './.ci/yaml-module.ts';

const entries = [
  'index',
  'accreditation/index',
  'caisse/cover',
  'caisse/curves',
  'formats/index',
  'household/quantities',
  'rule/index',
  'schema/index',
  'simulation/index',
  'simulation/nation',
  'text/index',
  'testing/index',
  'population/index',
  'presets/index',
  'account/index',
  'report/index',
  'cli/main',
];

/** Writes the JSON Schema for editors, made from the zod schema that reads documents. */
async function writeJsonSchema(): Promise<void> {
  const built = resolve('dist/schema/index.js');
  if (!existsSync(built)) return;
  const schema = (await import(pathToFileURL(built).href)) as { caisseJsonSchema: () => unknown };
  await writeFile('dist/caisse.schema.json', `${JSON.stringify(schema.caisseJsonSchema(), null, 2)}\n`);
}

const filesIn = (folder: string, extension: string): Record<string, string> =>
  Object.fromEntries(entries.map((name) => [name, `${folder}/${name}.${extension}`]));

const config: Options = {
  entry: filesIn('src', 'ts'),
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  // `npm run build` writes a declaration for each file first: rolling them up takes seconds, and the sources minutes.
  // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated (TS5101).
  dts: { entry: filesIn('dist/.types', 'd.ts'), compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildPlugins: [esbuildYaml],
  onSuccess: writeJsonSchema,
};

export default config;
