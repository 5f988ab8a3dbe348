import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { LINES } from './command-lines.ts';
import { fileIo } from './file-io.ts';

/** What `docs/cli.md` says of the object of each command. */
const rows: ReadonlyMap<string, string> = new Map(
  readFileSync('docs/cli.md', 'utf8')
    .split('## For programs: `--json`')[1]!
    .split('\n')
    .flatMap((line) => {
      const [, command, object] = /^\| `(\w+)` +\| (.*) \|$/.exec(line) ?? [];
      return command === undefined || object === undefined ? [] : [[command, object] as const];
    }),
);

it.each(LINES)('the page of commands names the keys of %s', async (...line) => {
  const said = rows.get(line[0]!);
  expect(said).toBeDefined();
  // An interface that the row links to has the keys.
  if (said!.includes('](') || line[0] === 'schema') return;
  const { output } = await runCommandLine([...line, '--json'], fileIo, '0');
  const keys = Object.keys(JSON.parse(output) as object);
  expect(keys.filter((key) => !said!.includes(`\`${key}\``))).toEqual([]);
});
