import type { ViteUserConfig } from 'vitest/config';
import { viteYaml } from './.ci/yaml-module.ts';

const setupFiles = ['test/setup.ts'];

const config: ViteUserConfig = {
  plugins: [viteYaml],
  test: {
    // By default one core is left idle: half of a machine with two.
    maxWorkers: '100%',
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 180_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', 'test/docs/**'],
          setupFiles,
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'property', include: ['test/**/*.prop.ts'], setupFiles, isolate: false, testTimeout: 180_000 },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'], ignoreSourceErrors: true },
        },
      },
      // These two read the built package: `npm run build` comes first.
      { extends: true, test: { name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 180_000 } },
      { extends: true, test: { name: 'docs', include: ['test/docs/**/*.test.ts'], testTimeout: 180_000 } },
    ],
  },
};

export default config;
