/** From the words of a command line to what is printed and the exit code. */
import { commands } from './commands.ts';
import { commandHelp, overallHelp } from './help.ts';
import type { Io } from './io.ts';
import type { Outcome } from './outcome.ts';
import { type Reading, readArguments } from './read-arguments.ts';
import { misuseLines, problemData, problemLines } from './render-problems.ts';

/** What the process prints, and its exit code: 0 done, 1 the data does not serve, 2 wrong use. */
export interface Printed {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Runs the command.
 *
 * @param args - the words after `caisse`
 * @param io - the system
 * @param version - the version of the package
 */
export async function run(args: readonly string[], io: Io, version: string): Promise<Printed> {
  const reading = readArguments(args, commands);
  const { language, json } = reading;
  switch (reading.kind) {
    case 'version':
      return printed(json ? toJson({ version }) : version);
    case 'help': {
      const { command } = reading;
      const lines = command === undefined ? overallHelp(commands, language) : commandHelp(command, language);
      return printed(json ? toJson({ help: lines }) : lines.join('\n'));
    }
    case 'misuse':
      return failed(json ? toJson({ misuse: reading.problem }) : misuseLines(reading, language).join('\n'), 2);
    case 'run':
      return answered(await reading.command.run(reading.given, io), reading);
    default:
      return reading satisfies never;
  }
}

function answered(outcome: Outcome, { language, json }: Reading): Printed {
  if (outcome.kind === 'misuse') {
    return failed(json ? toJson({ misuse: outcome.problem }) : misuseLines(outcome, language).join('\n'), 2);
  }
  const problems = (outcome.problems ?? []).filter(({ diagnostics }) => diagnostics.length > 0);
  const errors = json ? toJson(problemData(problems)) : problemLines(problems, language).join('\n');
  const said = problems.length === 0 ? '' : errors;
  if (outcome.kind === 'refused') return failed(said, 1);
  const stops = problems.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error'));
  return {
    output: withEnd(json ? toJson(outcome.json()) : outcome.text()),
    errors: withEnd(said),
    exitCode: stops ? 1 : 0,
  };
}

const printed = (output: string): Printed => ({ output: withEnd(output), errors: '', exitCode: 0 });

const failed = (errors: string, exitCode: 1 | 2): Printed => ({ output: '', errors: withEnd(errors), exitCode });

const withEnd = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

const toJson = (value: object): string => JSON.stringify(value, null, 2);
