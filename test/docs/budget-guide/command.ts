/** Runs the commands of the guide of budgets, one after the other, on files that exist only there. */
import { readFileSync } from 'node:fs';
import type { Io } from '../../../src/cli/io.ts';
import { runCommandLine } from '../../../src/cli/run-command-line.ts';
import { month } from '../../../src/money/index.ts';
import { baseText, type GuideCommand } from './content.ts';

/** The files of the guide by name. */
type Files = Map<string, Uint8Array>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The files that the reader has: the trial document, the town of the tutorial once it is filled in, and the town with another threshold. */
export function guideFiles(): Files {
  const town = readFileSync('examples/ville-60000.yaml', 'utf8');
  return new Map([
    ['essai.yaml', bytes(baseText)],
    ['ville.yaml', bytes(town)],
    ['ville-seuil.yaml', bytes(replaced(town, '{ from: 1000, rate', '{ from: 1100, rate'))],
  ]);
}

/** Replaces a text that stands once in another. */
function replaced(text: string, of: string, to: string): string {
  const count = text.split(of).length - 1;
  if (count !== 1) throw new Error(`“${of}” stands ${count} times in the text`);
  return text.replace(of, () => to);
}

const missing = (path: string): Error => Object.assign(new Error(`no file ${path}`), { code: 'ENOENT' });

function ioOn(files: Files): Io {
  const found = (path: string): Uint8Array => {
    const file = files.get(path);
    if (file === undefined) throw missing(path);
    return file;
  };
  return {
    readFile: found,
    exists: (path) => files.has(path),
    describe: (path) => ({ kind: 'file', size: found(path).length }),
    readStandardInput: () => Promise.reject(new Error('nothing is typed here')),
    whole: async ({ path }, work) => {
      const result = await work(path);
      return result;
    },
    writeFile: (path, content) => {
      files.set(path, content);
    },
    writeFolder: () => {
      throw new Error('no folder is written here');
    },
    month: month('2026-11'),
    now: '2026-11-15T12:00:00Z',
    width: 80,
  };
}

/** Splits a command line at spaces outside quotes. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/** What a command prints, as far as it is shown. */
export async function commandOutput({ run, change = [], parts }: GuideCommand, files: Files): Promise<string> {
  const own: Files = change.length === 0 ? files : new Map(files);
  for (const { in: name, of, to } of change) {
    own.set(name, bytes(replaced(new TextDecoder().decode(own.get(name)), of, to)));
  }
  const { output, errors } = await runCommandLine(wordsOf(run), ioOn(own), '');
  const lines = `${errors}${output}`.trimEnd().split('\n');
  return parts === undefined ? lines.join('\n') : shownLines(lines, parts, run).join('\n');
}

/** A line with plain spaces, as the content writes them. */
const plain = (line: string): string => line.replace(/[\u00A0\u202F]/g, ' ');

function shownLines(lines: readonly string[], parts: NonNullable<GuideCommand['parts']>, run: string): string[] {
  let end = 0;
  const shown = parts.flatMap(({ from, to }) => {
    const first = lines.findIndex((line, place) => place >= end && plain(line).startsWith(from));
    const last =
      to === undefined ? first : lines.findIndex((line, place) => place >= first && plain(line).startsWith(to));
    if (first < 0 || last < 0)
      throw new Error(`${run}: there is no line “${from}” to “${to ?? from}” in\n${lines.join('\n')}`);
    const gap = first > end ? ['[…]'] : [];
    end = last + 1;
    return [...gap, ...lines.slice(first, end)];
  });
  return end < lines.length ? [...shown, '[…]'] : shown;
}
