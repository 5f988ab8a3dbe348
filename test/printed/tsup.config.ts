import type { Options } from 'tsup';
import { esbuildYaml } from '../../.ci/yaml-module.ts';

const config: Options = {
  entry: ['test/printed/print.ts'],
  outDir: 'node_modules/.cache/printed',
  format: 'esm',
  target: 'es2022',
  clean: true,
  skipNodeModulesBundle: true,
  silent: true,
  esbuildPlugins: [esbuildYaml],
};

export default config;
