import type { Options } from 'tsup';
import { esbuildYaml } from '../../.ci/yaml-module.ts';

const config: Options = {
  entry: ['test/fuzz/main.ts'],
  outDir: 'node_modules/.cache/fuzz',
  format: 'esm',
  target: 'es2022',
  clean: true,
  silent: true,
  esbuildPlugins: [esbuildYaml],
};

export default config;
