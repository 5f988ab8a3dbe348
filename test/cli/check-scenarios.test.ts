import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { fileIo, textIo } from './file-io.ts';

const DOCUMENT = `schema: 1
id: essai
name: Essai
rules:
  - from: 2026-01
    contribution: { kind: proportional, base: income, rate: 2 % }
    allocation: { kind: flat, amount: 100 }
scenarios:
  essai:
    label: une année
    start: 2026-01
    months: 12
    unspent: carries-over
    groups:
      - { label: couples, households: 40, household: { members: [{}, {}], resources: { income: 2100 } } }
    subsidies: [{ label: Ville, amount: 30000 }]
`;

function check(text: string, command = 'check'): ReturnType<typeof runCommandLine> {
  return runCommandLine([command, 'caisse.yaml'], textIo({ 'caisse.yaml': text }), '0');
}

describe('caisse check of a document with scenarios', () => {
  it('accepts a scenario that can be simulated', async () => {
    expect(await check(DOCUMENT)).toMatchObject({ exitCode: 0, errors: '' });
  });

  it('refuses a typical household that the rules cannot assess, once for all months', async () => {
    const unknown = DOCUMENT.replace('{ income: 2100 }', '{ income: 2100 }, answers: { cantine: true }');
    const lacking = DOCUMENT.replace(', resources: { income: 2100 }', '');
    for (const [text, code, place] of [
      [unknown, 'CAISSE-HOUSEHOLD-UNKNOWN-NAME', '15:115'],
      [lacking, 'CAISSE-FUND-INCOMPLETE', '15:9'],
    ] as const) {
      for (const command of ['check', 'simulate']) {
        const { exitCode, errors } = await check(text, command);
        expect(exitCode).toBe(1);
        expect(errors.split(code).length).toBe(2);
        expect(errors).toContain(`caisse.yaml:${place}: erreur`);
      }
    }
  });

  it('warns of a published share that the computed budget contradicts', async () => {
    const { exitCode, output, errors } = await check(
      DOCUMENT.replace('    groups:', '    publicShare: 45 %\n    groups:'),
    );
    expect(exitCode).toBe(0);
    expect(errors).toContain('CAISSE-WARN-FUND-SHARE-DIFFERS');
    expect(output).toContain('1 point à vérifier');
  });

  it('warns of a scenario without a household, whose report can be made', async () => {
    const { exitCode, errors } = await check(DOCUMENT.replace('households: 40', 'households: [0, 0]'), 'simulate');
    expect(exitCode).toBe(0);
    expect(errors).toContain('CAISSE-WARN-FUND-NO-HOUSEHOLD');
  });
});

describe('caisse help', () => {
  it.each(['simulate', 'solve', 'template'])('names the guide of budgets: %s', async (command) => {
    for (const lang of ['fr', 'en']) {
      const { output } = await runCommandLine(['help', command, '--lang', lang], fileIo, '0');
      expect(output).toContain('docs/guide.budget.fr.md');
    }
  });
});
