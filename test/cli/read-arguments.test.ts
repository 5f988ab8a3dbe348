import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { type ReadArguments, readArguments } from '../../src/cli/read-arguments.ts';

const word = (text: string): { fr: string; en: string } => ({ fr: text, en: text });

const paint: Command = {
  name: 'paint',
  summary: word('paints'),
  operands: [
    { name: word('WALL'), required: true },
    { name: word('DOOR'), required: false },
  ],
  options: {
    colour: { value: word('COLOUR'), required: true, help: word('which colour') },
    least: { value: word('NUMBER'), help: word('how much') },
    twice: { help: word('two coats') },
  },
  run: () => ({ kind: 'done', text: () => '', json: () => ({}) }),
};
const rest: Command = { ...paint, name: 'rest', operands: [], options: {} };

const read = (line: string): ReadArguments => readArguments(line.split(' ').filter(Boolean), [paint, rest]);

const problemOf = (line: string): string => {
  const reading = read(line);
  if (reading.kind !== 'usage-error') throw new Error(`${line}: ${reading.kind}`);
  return reading.problem.en;
};

describe('readArguments', () => {
  it('reads operands, options and switches in any order', () => {
    for (const line of [
      'paint kitchen --colour blue --twice',
      '--colour=blue paint --twice kitchen',
      '--lang fr paint kitchen --twice --colour blue',
    ]) {
      const reading = read(line);
      if (reading.kind !== 'run') throw new Error(line);
      expect(reading.command.name).toBe('paint');
      expect(reading.given.operands).toEqual(['kitchen']);
      expect(reading.given.options['colour']).toBe('blue');
      expect(reading.given.switches.has('twice')).toBe(true);
      expect(reading.language).toBe('fr');
    }
  });

  it('accepts a value that begins with one dash, and a single dash as an operand', () => {
    const reading = read('paint - --colour -5');
    if (reading.kind !== 'run') throw new Error(reading.kind);
    expect([reading.given.operands, reading.given.options['colour']]).toEqual([['-'], '-5']);
  });

  it('uses French by default and English with --lang en, also for usage errors', () => {
    expect(read('pain').language).toBe('fr');
    expect(read('pain --lang en').language).toBe('en');
    expect(read('--lang=en --wrong').language).toBe('en');
  });

  it('reads requests for help and for the version', () => {
    expect(read('help').kind).toBe('help');
    expect(read('--help').kind).toBe('help');
    expect(read('-h').kind).toBe('help');
    expect(read('--version').kind).toBe('version');
    for (const line of ['help paint', 'paint --help', 'paint -h --colour']) {
      expect(read(line)).toMatchObject({ kind: 'help', command: { name: 'paint' } });
    }
  });

  it.each([
    ['', 'A command is missing.'],
    ['piant', 'There is no command “piant”. Did you mean “paint”?'],
    ['help piant', 'There is no command “piant”. Did you mean “paint”?'],
    ['zzzzzz', 'There is no command “zzzzzz”.'],
    ['constructor', 'There is no command “constructor”.'],
    ['paint --colour blue', 'WALL is missing.'],
    ['paint a b c --colour blue', '“c” is one too many.'],
    ['paint a', 'The option --colour is missing.'],
    ['paint a --color blue', 'There is no option --color for “paint”. Did you mean --colour?'],
    ['rest --colour blue', 'There is no option --colour for “rest”.'],
    ['paint a --colour blue --__proto__=1', 'There is no option --__proto__ for “paint”.'],
    ['paint a -x', 'There is no option -x for “paint”.'],
    ['paint a --colour', 'A value is missing after --colour.'],
    ['paint a --colour=', 'A value is missing after --colour.'],
    ['paint a --colour --twice', 'A value is missing after --colour.'],
    ['paint a --colour blue --twice=yes', 'The option --twice takes no value.'],
    ['paint a --colour blue --colour red', 'The option --colour is given twice.'],
    ['paint a --colour blue --lang de', '--lang is fr or en.'],
  ])('“%s”: %s', (line, problem) => {
    expect(problemOf(line)).toBe(problem);
  });
});
