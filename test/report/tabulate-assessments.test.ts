import { describe, expect, it } from 'vitest';
import type { AssessedAllocation, AmountOutcome, Assessment } from '../../src/caisse/index.ts';
import { cents, month, type Period } from '../../src/money/index.ts';
import { renderCsv, tabulateAssessments, withoutIdleColumns } from '../../src/report/index.ts';

const explanation = { kind: 'constant', type: 'money', value: '0', parts: [] } as const;

const computed = <P extends Period>(amount: number, period: P): AmountOutcome<P> => ({
  status: 'computed',
  cents: cents(amount, period),
  explanation,
});

const assessed = (amount: AmountOutcome, allocation: AssessedAllocation, net?: AmountOutcome): Assessment => ({
  caisse: 'essai',
  month: month('2026-11'),
  rulesFrom: month('2026-01'),
  verdict: {
    status: 'eligible',
    criteria: { criterion: { kind: 'all', of: [] }, met: 'yes', missing: [], of: [] },
  },
  contribution: { amount },
  allocation,
  flows: [],
  ...(net === undefined ? {} : { net }),
});

describe('tabulateAssessments', () => {
  it('shows amounts and missing inputs, and leaves unknown amounts empty', () => {
    const table = tabulateAssessments(
      [
        {
          name: 'Seul',
          assessment: assessed(
            computed(4750, 'month'),
            { unit: 'money', period: 'month', amount: computed<Period>(5000, 'month') },
            computed(250, 'month'),
          ),
        },
        {
          name: 'Sans revenu connu',
          assessment: assessed(
            { status: 'incomplete', missing: ['income'] },
            { unit: 'money', period: 'month', amount: { status: 'incomplete', missing: ['members', 'income'] } },
            { status: 'incomplete', missing: ['income'] },
          ),
        },
        {
          name: 'Pain',
          assessment: assessed(
            { status: 'refused', diagnostics: [{ code: 'CAISSE-NO-TIER', severity: 'error', path: [], details: {} }] },
            {
              unit: 'units',
              period: 'week',
              item: 'baguettes',
              amount: { status: 'computed', value: '10', explanation },
            },
          ),
        },
      ],
      { allocationUnit: 'MonA' },
    );
    expect(renderCsv(table, 'csv-data').split('\r\n')).toEqual([
      'household,verdict,contribution,allocation,units,price,every,net,missing,refused',
      'Seul,oui,47.50,50.00,,,,2.50,,',
      'Sans revenu connu,oui,,,,,,,"income, members",',
      'Pain,oui,,,10,,par semaine,,,CAISSE-NO-TIER',
      '',
    ]);
    expect(table.columns.find(({ key }) => key === 'allocation')?.unit).toEqual({ fr: 'MonA', en: 'MonA' });
    expect(withoutIdleColumns(table).columns.map(({ key }) => key)).not.toContain('price');
  });
});
