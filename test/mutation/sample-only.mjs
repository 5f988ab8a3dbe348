/** Plugins of Stryker that leave out the mutants that are not sampled. */
import { readFileSync } from 'node:fs';
import { declareFactoryPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { memberOf } from './sample.mjs';

const sampled = JSON.parse(readFileSync(process.env.MUTATION_SAMPLE, 'utf8'));
const isSampled = memberOf(sampled);

const isBefore = (left, right) => left.line < right.line || (left.line === right.line && left.column <= right.column);

/** Whether a node, with lines from 1, contains a sampled mutant, with lines from 0. */
function containsSampled({ start, end }) {
  const [from, to] = [start, end].map(({ line, column }) => ({ line: line - 1, column }));
  return sampled.some(({ location }) => isBefore(from, location.start) && isBefore(location.end, to));
}

/** A checker that refuses the other mutants of a sampled node before they are compiled or run. */
function sampleChecker() {
  return {
    init: async () => {},
    check: async (mutants) =>
      Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          isSampled(mutant) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
        ]),
      ),
    group: async (mutants) => [mutants.map(({ id }) => id)],
  };
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'sample-only', {
    shouldIgnore: ({ node }) =>
      node.loc === null || node.loc === undefined || containsSampled(node.loc) ? undefined : 'not in the sample',
  }),
  declareFactoryPlugin(PluginKind.Checker, 'sample-only', sampleChecker),
];
