import type { ViteUserConfig } from 'vitest/config';
import { viteYaml } from '../../.ci/yaml-module.ts';

const tests = process.env['MUTATION_TESTS'] ?? 'test';

/** Tests that read source text or the built package do not see mutants. */
const config: ViteUserConfig = {
  plugins: [viteYaml],
  test: {
    include: [`${tests}/**/*.test.ts`, `${tests}/**/*.prop.ts`],
    exclude: [
      'test/package/**',
      'test/docs/**',
      'test/extending/**',
      'test/text/glossary.test.ts',
      'test/errors/page.test.ts',
      'test/rule/sql/golden.test.ts',
    ],
    setupFiles: ['test/setup.ts', 'test/mutation/setup.ts'],
    testTimeout: 600_000,
  },
};

export default config;
