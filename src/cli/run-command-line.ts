/** Runs a command line and returns its output and exit code. */
import { commands } from './commands.ts';
import { commandHelp, overallHelp } from './command-help.ts';
import type { Io } from './io.ts';
import { printableJson, printableLines } from '../money/index.ts';
import type { CommandOutcome, Done } from './command-outcome.ts';
import { type ReadArguments, readArguments } from './read-arguments.ts';
import { usageErrorLines, problemData, problemLines } from './problem-lines.ts';

/** The output of the process and its exit code. 0: success, 1: invalid input data, 2: usage error. */
export interface Printed {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Runs a command line.
 *
 * @param args - the arguments after `caisse`
 * @param io - input and output
 * @param version - the version of the package
 */
export async function runCommandLine(args: readonly string[], io: Io, version: string): Promise<Printed> {
  const reading = readArguments(args, commands);
  const { language, json } = reading;
  switch (reading.kind) {
    case 'version':
      return success(json ? toJson({ version }) : version);
    case 'help': {
      const { command } = reading;
      const lines = command === undefined ? overallHelp(commands, language) : commandHelp(command, language);
      return success(json ? toJson({ help: lines }) : lines.join('\n'));
    }
    case 'usage-error':
      return failure(json ? toJson({ misuse: reading.problem }) : usageErrorLines(reading, language).join('\n'), 2);
    case 'run':
      return printOutcome(await outcomeOf(reading, { ...io, version }), reading, io, reading.command.name);
    default:
      return reading satisfies never;
  }
}

/** Runs the command, with progress unless the output is JSON; the line of progress is removed in any case. */
async function outcomeOf(
  { command, given, json }: Extract<ReadArguments, { readonly kind: 'run' }>,
  io: Io,
): Promise<CommandOutcome> {
  const { progress, ...without } = io;
  try {
    return await command.run(given, json ? without : io);
  } finally {
    progress?.(null);
  }
}

function printOutcome(outcome: CommandOutcome, { language, json }: ReadArguments, io: Io, command: string): Printed {
  if (outcome.kind === 'usage-error') {
    const misuse = { command, ...outcome };
    return failure(json ? toJson({ misuse: outcome.problem }) : usageErrorLines(misuse, language).join('\n'), 2);
  }
  const problems = (outcome.problems ?? []).filter(({ diagnostics }) => diagnostics.length > 0);
  const errors = json ? toJson(problemData(problems)) : problemLines(problems, language).join('\n');
  const errorOutput = problems.length === 0 ? '' : errors;
  if (outcome.kind === 'invalid-data') return failure(errorOutput, 1);
  const hasErrors = problems.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error'));
  return {
    output: withEnd(json ? toJson(outcome.json()) : textOf(outcome, io)),
    errors: withEnd(errorOutput),
    exitCode: hasErrors ? 1 : 0,
  };
}

/** The text of an outcome; a text for other programs is exact, unless it goes to a terminal. */
const textOf = ({ text, isForPrograms = false }: Done, { isTerminal = false }: Io): string =>
  isForPrograms && !isTerminal ? text() : printableLines(text());

const success = (output: string): Printed => ({ output: withEnd(output), errors: '', exitCode: 0 });

const failure = (errors: string, exitCode: 1 | 2): Printed => ({ output: '', errors: withEnd(errors), exitCode });

const withEnd = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

const toJson = (value: object): string => printableJson(JSON.stringify(value, null, 2));
