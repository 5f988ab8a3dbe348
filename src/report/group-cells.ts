/** Cells and columns of tables by group. */
import { exact, roundExact, roundQuotient } from '../money/index.ts';
import type { Distribution, DistributionGroup, HOUSEHOLD_TYPES, Side } from '../population/index.ts';
import type { Cell, Column, Row, Wording } from './table.ts';

/** The names of the types of household. */
const TYPE_NAMES: Readonly<Record<(typeof HOUSEHOLD_TYPES)[number], Wording>> = {
  'one-adult': { fr: 'Un adulte', en: 'One adult' },
  'one-adult-with-children': { fr: 'Un adulte avec enfants', en: 'One adult with children' },
  'two-adults': { fr: 'Deux adultes', en: 'Two adults' },
  'two-adults-with-children': { fr: 'Deux adultes avec enfants', en: 'Two adults with children' },
  others: { fr: 'Autres foyers', en: 'Other households' },
};

/** The name of a group. */
export function groupName({ group }: DistributionGroup): Cell {
  if (group === null) return { fr: '(non renseigné)', en: '(not given)' };
  return Object.hasOwn(TYPE_NAMES, group) ? TYPE_NAMES[group as keyof typeof TYPE_NAMES] : group;
}

/** The columns that name and count a group. */
export const groupColumns = ({ children }: DistributionGroup): readonly Column[] => [
  { key: 'group', header: { fr: 'Groupe', en: 'Group' }, kind: 'text' },
  { key: 'households', header: { fr: 'Foyers', en: 'Households' }, kind: 'number' },
  { key: 'persons', header: { fr: 'Personnes', en: 'Persons' }, kind: 'number' },
  ...(children === null
    ? []
    : [{ key: 'children', header: { fr: 'Enfants', en: 'Children' }, kind: 'number' } as const]),
];

/** The columns of who gains and who loses. */
export function sidesColumns(unit: Wording): readonly Column[] {
  const share = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'rate' });
  const euros = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'cents', unit });
  return [
    share('winners', 'Gagnants', 'Winners'),
    share('losers', 'Perdants', 'Losers'),
    share('unchanged', 'Sans changement', 'Unchanged'),
    euros('meanGain', 'Gain moyen par foyer gagnant', 'Mean gain by winning household'),
    euros('meanLoss', 'Perte moyenne par foyer perdant', 'Mean loss by losing household'),
  ];
}

/** The cells of who gains and who loses. */
export const sidesOf = (group: DistributionGroup, count: Distribution['count']): Row => ({
  ...sharesOf(group, count),
  meanGain: centsOf(group.winners.mean),
  meanLoss: centsOf(group.losers.mean),
});

/** Euros with two decimals as whole cents. */
export const centsOf = (euros: string | null): Cell =>
  euros === null ? null : Number(exact(euros).times(exact(100)).toFixed(0));

/** A ratio rounded to 0.1 %. */
export const rateOf = (ratio: string | null): Cell =>
  ratio === null ? null : roundExact(exact(ratio), { to: '0.001', mode: 'half-up' }).toFixed();

const SIDES = ['winners', 'losers', 'unchanged'] as const;

function sharesOf(group: DistributionGroup, count: Distribution['count']): Row {
  const size = (side: Side): string | null => (count === 'persons' ? side.persons : side.households);
  const whole = count === 'persons' ? group.persons : group.households;
  const sizes = SIDES.map((side) => ({ side, size: size(group[side]) }));
  if (whole === null || exact(whole).isZero() || sizes.some((each) => each.size === null)) {
    return { winners: null, losers: null, unchanged: null };
  }
  const rounded = sizes.map(({ side, size: own }) => ({
    side,
    share: roundQuotient(exact(own!), exact(whole), { to: '0.001', mode: 'half-up' }),
  }));
  const largest = rounded.reduce((most, each) => (each.share.greaterThan(most.share) ? each : most));
  const others = rounded.filter((each) => each !== largest);
  const rest = others.reduce((left, { share }) => left.minus(share), exact(1));
  return Object.fromEntries(rounded.map(({ side, share }) => [side, (side === largest.side ? rest : share).toFixed()]));
}
