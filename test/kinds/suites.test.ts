import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Basket, coverBasket } from '../../src/caisse/cover.ts';
import { assessHousehold, type Assessment } from '../../src/caisse/index.ts';
import type { Household } from '../../src/household/index.ts';
import { describedLines, readExample } from '../docs/guide/example.ts';
import type { Expected } from '../docs/guide/shown-example.ts';
import { KINDS, type Pillar, readSuite } from './suites.ts';

describe.each(Object.entries(KINDS) as [Pillar, readonly string[]][])('the kinds of %s', (pillar, kinds) => {
  it('have a suite each, and no other', () => {
    const folder = fileURLToPath(new URL(`${pillar}/`, import.meta.url));
    expect(readdirSync(folder).sort()).toEqual(kinds.map((kind) => `${kind}.yaml`).sort());
  });

  describe.each(kinds)('%s', (kind) => {
    const { examples, source } = readSuite(pillar, kind);
    const read = examples.map((example, place) => readExample(example, source, place));

    it('is the kind of its documents', () => {
      expect(read.filter(({ shown }) => !shown.includes(`kind: ${kind}`)).map(({ id }) => id)).toEqual([]);
    });

    it.each(read)('$id is described in both languages', (example) => {
      const described = { fr: sentencesOf(example, 'fr'), en: sentencesOf(example, 'en') };
      expect(described).toEqual(example.described);
    });

    it.each(read)('$id gives the expected amounts', ({ caisse, month, households, baskets }) => {
      expect(households.length + baskets.length).toBeGreaterThan(0);
      for (const { basket, place, expected } of baskets) {
        const cover = coverBasket(caisse, basket as Basket, place, month);
        if (!cover.ok) throw new Error(cover.diagnostics.map(({ code }) => code).join(', '));
        const found = cover.lines.map(({ id, verdict, covered }) => [id, `${verdict} ${(covered / 100).toFixed(2)}`]);
        expect(Object.fromEntries(found)).toEqual(expected);
      }
      for (const { household, facts = {}, expected = {} } of households) {
        const result = assessHousehold(caisse, household as Household, month, { facts });
        if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join(', '));
        const found = amountsOf(result.assessment);
        expect(Object.keys(expected).length).toBeGreaterThan(0);
        expect(Object.fromEntries(Object.entries(found).filter(([key]) => key in expected))).toEqual(expected);
      }
    });
  });
});

const sentencesOf = (example: Parameters<typeof describedLines>[0], language: 'fr' | 'en'): string[] =>
  describedLines(example, language).map((line) => line.replace(/[\u00A0\u202F]/g, ' '));

/** The verdict, and the amounts as if the household took part. */
function amountsOf(assessment: Assessment): Required<Expected> {
  const { verdict, ifTakingPart = assessment } = assessment;
  const { contribution, allocation } = ifTakingPart;
  return {
    verdict: verdict.status,
    contribution: textOf(contribution.amount),
    allocation: textOf(allocation.amount),
  };
}

type Outcome = Assessment['contribution']['amount'] | Assessment['allocation']['amount'];

/** Euros with two decimals, a number of units, or the reason why there is none. */
function textOf(outcome: Outcome): string {
  if (outcome.status !== 'computed') return outcome.status;
  return 'cents' in outcome ? (outcome.cents / 100).toFixed(2) : outcome.value;
}
