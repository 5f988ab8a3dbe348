/** Measures the warnings of one version of the rules: an ordinary one, and documents that are expensive to analyse. */
import { type CaisseDocument, defineCaisse, type RuleDocument, type RuleVersion } from '../../src/caisse/index.ts';
import { findWarnings } from '../../src/caisse/curves.ts';
import { documentOf, main } from './caisse.ts';
import { bestTimes, machine, plain, verdict } from './measure.ts';

/** The time that the warnings of one version may take, in milliseconds. */
const LIMIT = 50;

/** A rate that is interpolated along the standard of living, a waiver and a top-up. */
const interpolated = (points: number): Omit<RuleVersion, 'from'> => ({
  contribution: {
    kind: 'interpolated',
    base: 'standard-of-living',
    rateOn: 'income',
    points: Array.from({ length: points }, (_, place) => ({ at: place * 250, value: `${1 + place / 2} %` })),
    rateRounding: { to: '0.0001' },
    waivers: [
      { when: { kind: 'resources', quantity: 'standard-of-living', is: 'at-most', limit: 800 }, reduction: '50 %' },
    ],
  },
  allocation: { kind: 'top-up', target: { person: 100 } },
});

const income: RuleDocument = { kind: 'input', name: 'income' };
const square: RuleDocument = {
  kind: 'multiply',
  left: income,
  right: {
    kind: 'divide',
    dividend: income,
    divisor: { kind: 'constant', type: 'money', value: 1000 },
    rounding: { to: '0.0001' },
  },
};

/** An amount that changes at nearly every cent, inside many conditions. */
const rough = (depth: number): RuleDocument =>
  depth === 0
    ? square
    : {
        kind: 'if',
        condition: {
          kind: 'compare',
          operator: 'equal',
          left: { kind: 'round', of: square, rounding: { to: depth } },
          right: square,
        },
        then: rough(depth - 1),
        else: { kind: 'min', of: [rough(depth - 1), { kind: 'add', terms: [square, square] }] },
      };

const ofRule = (rule: RuleDocument): Omit<RuleVersion, 'from'> => ({
  contribution: { kind: 'rule', rule },
  allocation: { kind: 'flat', amount: 100 },
});

const versionOf = (version: Omit<RuleVersion, 'from'>, versions = 1): CaisseDocument => ({
  schema: 1,
  id: 'banc',
  name: 'Banc',
  rules: Array.from({ length: versions }, (_, place) => ({
    from: `${2022 + Math.floor(place / 12)}-${String(1 + (place % 12)).padStart(2, '0')}`,
    ...version,
    contribution: { ...version.contribution!, minimum: place },
  })),
});

const documents: Readonly<Record<string, CaisseDocument>> = {
  'six brackets': documentOf(main),
  'interpolated, 8 points': versionOf(interpolated(8)),
  'interpolated, 60 points': versionOf(interpolated(60)),
  'a rule that changes at each cent': versionOf(ofRule(rough(1))),
  'the same in five conditions': versionOf(ofRule(rough(5))),
  'the same in fifty versions': versionOf(ofRule(rough(5)), 50),
};

console.log(`${machine()}, milliseconds of processor time, without reading the document`);
for (const [name, document] of Object.entries(documents)) {
  const caisse = defineCaisse<CaisseDocument>(document);
  const [time = 0] = await bestTimes([() => findWarnings(caisse)], 15);
  const stopped = findWarnings(caisse).filter(({ code }) => code === 'CAISSE-WARN-ANALYSIS-STOPPED').length;
  const limit = document.rules.length === 1 ? LIMIT : 10 * LIMIT;
  console.log(
    `${name}, ${plain(JSON.stringify(document).length / 1000)} kB: ${plain(time)} ${verdict(time < limit, `below ${limit}`)}, ` +
      (stopped === 0 ? 'analysed in full' : `${stopped} of ${document.rules.length} versions stopped`),
  );
}
