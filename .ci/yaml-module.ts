import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/**
 * Converts a YAML document to a JavaScript module whose default export is the parsed document.
 *
 * Presets are YAML files that are imported as modules, so that using a preset needs no YAML reader at run time.
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

/** The plugin for tsup. */
export const esbuildYaml = {
  name: 'yaml-module',
  setup(build: EsbuildHooks): void {
    build.onLoad({ filter: /\.yaml$/ }, async ({ path }) => ({
      contents: yamlModule(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** The plugin for vitest. */
export const viteYaml = {
  name: 'yaml-module',
  transform(code: string, id: string): string | null {
    return id.endsWith('.yaml') ? yamlModule(code) : null;
  },
};
