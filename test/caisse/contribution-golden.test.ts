import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../src/caisse/index.ts';
import { facts, lower, refusals, refusedAmounts, valueOf } from './lower.ts';

const adults = (number: number): readonly number[] => Array.from({ length: number }, () => 40);

describe('contributions of real caisses', () => {
  it('Montpellier 2023: whoever chooses 1 or 150 euros pays it', () => {
    const { lowered, diagnostics } = lower({ kind: 'free', minimum: 1, advice: { from: 1, to: 150 } });
    expect(diagnostics).toEqual([]);
    for (const chosen of ['1', '150']) {
      expect(valueOf(lowered.amount, facts({ chosen }, adults(5)))).toBe(chosen);
      expect(refusals(lowered, facts({ chosen }))).toEqual([]);
    }
    expect(refusals(lowered, facts({ chosen: '0.99' }))).toEqual(['CAISSE-CHOSEN-BELOW-MINIMUM']);
    expect(valueOf(lowered.adviceFrom!, facts({}))).toBe('1');
    expect(valueOf(lowered.adviceTo!, facts({}))).toBe('150');
  });

  it('Gironde: two adults and a daughter pay 20 euros at least', () => {
    const { lowered } = lower({ kind: 'free', minimum: { first: 10, person: 5 } });
    const household = (chosen: string): ReturnType<typeof facts> => facts({ chosen, income: 1500 }, [41, 39, 10]);
    expect(valueOf(lowered.due, household('0'))).toBe('20');
    expect(refusals(lowered, household('19.99'))).toEqual(['CAISSE-CHOSEN-BELOW-MINIMUM']);
    expect(refusals(lowered, household('20'))).toEqual([]);
  });

  it('Ariège: 2.5 % of 1900, 1600 and 300 euros, at least 10', () => {
    const { lowered } = lower({ kind: 'proportional', base: 'income', rate: '2,5 %', minimum: 10, choice: 'at-least' });
    const amounts = ['1900', '1600', '300'].map((income) => valueOf(lowered.amount, facts({ income })));
    expect(amounts).toEqual(['47.5', '40', '10']);
    expect(valueOf(lowered.amount, facts({ income: 1900, chosen: 60 }))).toBe('60');
    expect(refusals(lowered, facts({ income: 1900, chosen: '47.49' }))).toEqual(['CAISSE-CHOSEN-BELOW-DUE']);
  });

  it('Flers: 20 and 120 are steps of 5 above 20, and 22 is refused with its neighbours', () => {
    const { lowered } = lower({ kind: 'free', minimum: 20, step: 5 });
    expect(['20', '120'].map((chosen) => valueOf(lowered.amount, facts({ chosen })))).toEqual(['20', '120']);
    expect(['20', '120'].flatMap((chosen) => refusals(lowered, facts({ chosen })))).toEqual([]);
    expect(refusals(lowered, facts({ chosen: '22' }))).toEqual(['CAISSE-CHOSEN-NOT-A-STEP']);
    expect(refusedAmounts(lowered, 'CAISSE-CHOSEN-NOT-A-STEP', facts({ chosen: '22' }))).toEqual({
      chosen: '22',
      minimum: '20',
      below: '20',
      above: '25',
    });
  });

  it('Soli’doume: five levels from 30 to 70 euros', () => {
    const levels = ['30', '40', '50', '60', '70'].map((amount, place) => ({
      id: `niveau-${place + 1}`,
      label: '',
      amount,
    }));
    const { lowered } = lower({ kind: 'levels', levels });
    const paid = levels.map(({ id }) => valueOf(lowered.amount, facts({ level: id })));
    expect(paid).toEqual(['30', '40', '50', '60', '70']);
    expect(valueOf(lowered.amount, facts({}))).toEqual(['level']);
  });

  it('Baguettes magiques: 2 and 20 euros are known, and a level between is a gap with a name', () => {
    const contribution: Contribution = {
      kind: 'levels',
      levels: [
        { id: 'un', label: 'un', amount: 2 },
        { id: 'deux', label: 'deux', amount: { parameter: 'niveau-2' } },
        { id: 'cinq', label: 'cinq', amount: 20 },
      ],
    };
    const { lowered } = lower(contribution, { parameters: { 'niveau-2': { type: 'money', label: 'niveau 2' } } });
    const paid = ['un', 'deux', 'cinq'].map((level) => valueOf(lowered.amount, facts({ level })));
    expect(paid).toEqual(['2', ['parameter.niveau-2'], '20']);
  });

  it('Schaerbeek: three hours in four weeks and no money', () => {
    const { lowered } = lower({ kind: 'labour', hours: 3, every: 'four-weeks' });
    expect(valueOf(lowered.amount, facts({}))).toBe('0');
    expect([valueOf(lowered.hours!.rule, facts({})), lowered.hours!.every]).toEqual(['3', 'four-weeks']);
  });

  it('Switzerland: 1.9 % of pay, each part to the cent', () => {
    const { lowered } = lower({ kind: 'payroll', base: 'income', employeeRate: '0.95 %', employerRate: '0.95 %' });
    const of = facts({ income: '5263.16' });
    expect([valueOf(lowered.amount, of), valueOf(lowered.employer!, of)]).toEqual(['50', '50']);
  });
});
