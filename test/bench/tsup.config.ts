import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Options } from 'tsup';
import { esbuildYaml } from '../../.ci/yaml-module.ts';

const outDir = 'node_modules/.cache/bench';

/** Runs the benchmarks one after the other, each in its own process. */
function runBenches(): Promise<void> {
  for (const file of readdirSync(outDir).filter((name) => name.endsWith('.bench.js'))) {
    console.log(`\n${basename(file, '.bench.js')}`);
    const { status } = spawnSync(process.execPath, [join(outDir, file)], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
  return Promise.resolve();
}

const config: Options = {
  entry: ['test/bench/*.bench.ts'],
  outDir,
  format: 'esm',
  target: 'es2022',
  clean: true,
  silent: true,
  esbuildPlugins: [esbuildYaml],
  onSuccess: runBenches,
};

export default config;
