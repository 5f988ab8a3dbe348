import { afterAll, expect, it } from 'vitest';
import { presets } from '../../../src/presets/index.ts';
import { rulesOf, type Tried, tryChanges } from './try-changes.ts';

/** The seed of the changes that are tried. */
const SEED = Number(process.env['KIT_SEED'] ?? 1);

/** Changes with an effect that are tried on each preset; more on demand, and then counted: KIT_CHANGES=60 KIT_SEED=7, or KIT_CHANGES=all. */
const asked = process.env['KIT_CHANGES'];
const wanted = asked === 'all' ? Infinity : Number(asked ?? 4);

const tried: Tried[] = [];

afterAll(() => {
  if (asked === undefined) return;
  const sum = (of: (each: Tried) => number): number => tried.reduce((total, each) => total + of(each), 0);
  const [found, missed] = [sum((each) => each.found), sum((each) => each.missed.length)];
  const sizes = tried.map(({ households }) => households).sort((left, right) => left - right);
  console.info(
    `${found + missed} changes alter a result, ${found} found, ${missed} missed; ${sum(({ idle }) => idle)} alter none;`,
    `${tried.length} kits of ${sizes[0] ?? 0} to ${sizes.at(-1) ?? 0} households, median ${sizes[sizes.length >> 1] ?? 0}; seed ${SEED}`,
  );
});

/** A caisse with numbers of members, which no preset has. */
const wages = {
  schema: 1,
  id: 'wages',
  name: 'Wages',
  inputs: {
    wage: { type: 'money', label: 'wage', minimum: -100, maximum: 9000, members: { atMost: 3, from: 16 } },
    meals: { type: 'count', label: 'meals', maximum: 90, members: { atMost: 2 } },
  },
  quantities: { all: { kind: 'sum-of-members', input: 'meals', label: 'meals' } },
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'each-member', input: 'wage', of: { kind: 'proportional', base: 'wage', rate: '2 %' } },
      eligibility: { kind: 'resources', quantity: 'all', is: 'at-most', limit: 100 },
      allocation: { kind: 'flat', amount: 50, per: 'member' },
    },
  ],
} as const;

it.each([...presets, wages].map((document, place) => [document.id, document, place] as const))(
  'a kit of a preset finds every change of its SQL that changes a result: %s',
  async (_id, document, place) => {
    const result = await tryChanges(rulesOf(document), place, wanted, SEED + place);
    tried.push(result);
    expect(result.missed).toEqual([]);
    expect(result.found).toBeGreaterThan(0);
  },
  asked === undefined ? 120_000 : 3_600_000,
);
