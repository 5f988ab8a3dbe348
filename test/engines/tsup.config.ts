import type { Options } from 'tsup';
import { esbuildYaml } from '../../.ci/yaml-module.ts';

const config: Options = {
  entry: ['test/engines/make-kit.ts', 'test/engines/till.ts'],
  outDir: 'node_modules/.cache/engines',
  format: 'esm',
  target: 'es2022',
  clean: true,
  silent: true,
  esbuildPlugins: [esbuildYaml],
};

export default config;
