import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/cli/commands/simulate.ts';
import type { Given } from '../../src/cli/command.ts';
import type { CommandOutcome } from '../../src/cli/command-outcome.ts';
import { householdsTemplate } from '../../src/cli/templates/households-template.ts';
import { scenarioTemplate } from '../../src/cli/templates/scenario-template.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { fileIo } from './file-io.ts';

/** Runs `caisse simulate` on a document, with the households of a file. */
async function simulated(document: string, households: string, lists: Given['lists'] = {}): Promise<CommandOutcome> {
  const folder = temporaryFolder();
  const files = { caisse: join(folder, 'caisse.yaml'), households: join(folder, 'foyers.csv') };
  writeFileSync(files.caisse, document);
  writeFileSync(files.households, households);
  const options = { households: files.households };
  return simulate.run({ operands: [files.caisse], options, lists, switches: new Set(), language: 'fr' }, fileIo);
}

/** The codes of an outcome, each with the name of its file and its line. */
const problemsOf = (outcome: CommandOutcome): readonly string[] =>
  outcome.kind === 'invalid-data'
    ? outcome.problems.flatMap(({ source, diagnostics }) =>
        diagnostics.map(({ code, line }) => `${source.split('/').at(-1)} ${code} ${line}`),
      )
    : [outcome.kind];

describe('caisse simulate --households', () => {
  it('replaces the groups of the scenario by the households of the file', async () => {
    const outcome = await simulated(scenarioTemplate.fr, householdsTemplate.fr);
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(problemsOf(outcome)));
    const { scenarios } = outcome.json() as { readonly scenarios: readonly { readonly months: readonly unknown[] }[] };
    const counts = scenarios[0]!.months.map((month) => (month as { readonly households: number }).households);
    expect([counts[0], counts[2], counts[12]]).toEqual([5, 17, 14]);
  });

  it('takes columns of other names', async () => {
    const outcome = await simulated(scenarioTemplate.fr, 'revenu;nombre\n900;4\n', {
      map: ['income=revenu', 'households=nombre'],
    });
    expect(problemsOf(outcome)).toEqual(['done']);
  });

  it('names the line of a household that the rules cannot assess, and of one whose choice they refuse', async () => {
    const lines = 'income,chosen\n900,\n,\n900,1\n';
    expect(problemsOf(await simulated(scenarioTemplate.fr, lines))).toEqual([
      'foyers.csv CAISSE-FUND-INCOMPLETE 3',
      'foyers.csv CAISSE-CHOSEN-BELOW-DUE 4',
    ]);
  });

  it('names a column that nothing reads, once, under the name of the file', async () => {
    const outcome = await simulated(scenarioTemplate.fr, 'foyers;income\n4;900\n');
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(problemsOf(outcome)));
    const warned = (outcome.problems ?? []).flatMap(({ source, diagnostics }) =>
      diagnostics.map(({ code }) => `${source.split('/').at(-1)} ${code}`),
    );
    expect(warned).toEqual(['foyers.csv CAISSE-WARN-COLUMNS-UNREAD']);
  });

  it('places the problems of the file in it', async () => {
    expect(problemsOf(await simulated(scenarioTemplate.fr, 'income\n=A1\n'))).toEqual([
      'foyers.csv CAISSE-CSV-FORMULA 2',
    ]);
  });
});

describe('the assumptions of a distribution', () => {
  it('are listed below the scenario', async () => {
    const document = scenarioTemplate.fr.replace(/^( *)#: (?!.*(lowest|highest))/gm, '$1');
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'caisse.yaml'), document);
    const given = { operands: [join(folder, 'caisse.yaml')], options: {}, lists: {}, switches: new Set<string>() };
    const outcome = await simulate.run({ ...given, language: 'fr' }, { ...fileIo, width: 200 });
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(problemsOf(outcome)));
    const text = outcome.text();
    expect(text).toContain('habitants : le premier dixième est à D1 − (D2 − D1) ÷ 2');
    expect(text).toContain('habitants : le dernier dixième est à D9 + (D9 − D8) ÷ 2');
    expect(text).toContain('étudiants : chaque foyer verse la moyenne');
  });
});
