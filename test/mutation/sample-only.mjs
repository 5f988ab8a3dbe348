/** A plugin of Stryker: mutants inside a sampled node are left out, unless they are sampled themselves. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const sampled = JSON.parse(readFileSync(process.env.MUTATION_SAMPLE, 'utf8'));

const isBefore = (left, right) => left.line < right.line || (left.line === right.line && left.column <= right.column);

/** Whether a node, with lines from 1, contains a sampled mutant, with lines from 0. */
function containsSampled({ start, end }) {
  const [from, to] = [start, end].map(({ line, column }) => ({ line: line - 1, column }));
  return sampled.some(({ location }) => isBefore(from, location.start) && isBefore(location.end, to));
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'sample-only', {
    shouldIgnore: ({ node }) =>
      node.loc === null || node.loc === undefined || containsSampled(node.loc) ? undefined : 'not in the sample',
  }),
];
