import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderHtml, reportFund } from '../../src/report/index.ts';
import { parseCaisse } from '../../src/schema/index.ts';
import { type FundVariable, simulateCases, solveFund } from '../../src/simulation/index.ts';

const parsed = parseCaisse(readFileSync(new URL('../../examples/ville-60000.yaml', import.meta.url)));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
const { caisse, warnings } = parsed;

/** The last value that keeps the available cash from falling below zero, and the first that does not. */
function answer(vary: FundVariable): readonly unknown[] {
  const solved = solveFund(caisse, 'ville', { vary, goals: [{ kind: 'never-below-zero' }] });
  if (!solved.ok) return solved.diagnostics.map(({ code }) => code);
  const { answer: found } = solved.solution;
  return found.kind === 'value' ? [found.better, found.holds.value, found.fails.value] : [found.kind];
}

describe('the town of 60,000 inhabitants', () => {
  it('has no warning', () => {
    expect(warnings).toEqual([]);
  });

  it('is not balanced: 400 households, 225 000 € in two years', () => {
    const simulated = simulateCases(caisse, 'ville');
    expect(
      simulated.ok &&
        simulated.cases.map(({ case: which, simulation: { summary } }) => [which, summary.firstBelowZero]),
    ).toEqual([
      ['prudent', '2027-11'],
      ['central', '2027-11'],
      ['high', '2027-12'],
    ]);
    expect(simulated.ok && simulated.central.simulation.summary).toMatchObject({
      publicSubsidies: 20_000_000,
      privateSubsidies: 2_500_000,
    });
  });

  it('is funded by a grant of 191 890 € a year, an allocation of 67 €, or 108 households', () => {
    expect(answer({ kind: 'subsidy', funder: 'Ville' })).toEqual(['more', '191890', '191889']);
    expect(answer({ kind: 'allocation' })).toEqual(['less', '67', '68']);
    expect(answer({ kind: 'households' })).toEqual(['less', '108', '109']);
  });

  it('has a report to print', () => {
    const simulated = simulateCases(caisse, 'ville');
    if (!simulated.ok) throw new Error('not simulated');
    expect(renderHtml(reportFund(caisse, 'ville', simulated))).toContain(
      'Quelle subvention de la ville pour 400 foyers pendant deux ans',
    );
  });
});
