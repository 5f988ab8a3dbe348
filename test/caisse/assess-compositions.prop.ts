import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import { assessCompositions } from '../../src/caisse/curves.ts';
import { assessHousehold, type CaisseDocument, defineCaisse, rulesAt } from '../../src/caisse/index.ts';
import { ageClasses } from '../../src/caisse/age-classes.ts';
import { anyCase } from './any-case.ts';

const OLDEST = 130;

test.prop([anyCase('some'), fc.infiniteStream(fc.nat()), fc.nat()])(
  'the assessment of a composition is that of every household that has it',
  ({ caisse, household, month, facts }, numbers, which) => {
    const rules = rulesAt(caisse, month);
    if (!rules.ok) throw new Error('a month of the rules');
    const result = assessCompositions(caisse, household, month, { facts });
    const isCounted = ageClasses(rules.version).length > 0;
    expect(result).toMatchObject(
      isCounted ? { ok: true } : { ok: false, diagnostics: [{ code: 'CAISSE-CURVE-INPUT-UNKNOWN' }] },
    );
    if (!result.ok) return;
    const { classes, compositions } = result.assessed;
    const { counts, assessment } = compositions[which % compositions.length]!;
    const next = (): number => numbers.next().value as number;
    const members = counts
      .flatMap((count, place) => {
        const { from, before } = classes[place]!;
        const end = before ?? OLDEST + 1;
        return Array.from({ length: count }, () => ({ age: from + (next() % (end - from)), order: next() }));
      })
      .sort((left, right) => left.order - right.order)
      .map(({ age }) => ({ age }));
    const of = assessHousehold(caisse, { ...household, members }, month, { facts });
    expect(of).toEqual({ ok: true, assessment, warnings: result.warnings });
  },
);

test.prop([fc.integer({ min: 1, max: 12 })])(
  'compositions begin at the number of members that is asked, also beyond the usual ones',
  (from) => {
    const counting = defineCaisse<CaisseDocument>({
      schema: 1,
      id: 'exemple',
      name: 'Exemple',
      rules: [
        { from: '2026-01', contribution: { kind: 'none' }, allocation: { kind: 'flat', amount: 10, per: 'member' } },
      ],
    });
    const result = assessCompositions(counting, { members: [{ age: 40 }] }, '2026-01', { from });
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    const sizes = result.assessed.compositions.map(({ counts }) => counts.reduce((left, right) => left + right, 0));
    expect(Math.min(...sizes)).toBe(from);
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(from);
  },
);
