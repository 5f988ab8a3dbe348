import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/**
 * The JavaScript module that stands for a YAML document: its default export is the parsed document.
 *
 * Presets are written in YAML and imported as modules, so that using one needs no YAML reader at run time.
 */
function yamlModule(text: string): string {
  return `export default ${JSON.stringify(parse(text))};\n`;
}

interface EsbuildHooks {
  onLoad(
    filter: { filter: RegExp },
    load: (file: { path: string }) => Promise<{ contents: string; loader: 'js' }>,
  ): void;
}

/** For tsup. */
export const esbuildYaml = {
  name: 'yaml-module',
  setup(build: EsbuildHooks): void {
    build.onLoad({ filter: /\.yaml$/ }, async ({ path }) => ({
      contents: yamlModule(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** For vitest. */
export const viteYaml = {
  name: 'yaml-module',
  transform(code: string, id: string): string | null {
    return id.endsWith('.yaml') ? yamlModule(code) : null;
  },
};
