/** The kinds of households of a nation: type, number of members and their ages, with whole numbers of households. */
import { cents, type Diagnostic, error, splitAmount } from '../../money/index.ts';
import type { NationMargins, TypeMargin } from './nation-margins.ts';

/** A kind of household. */
export interface NationCell {
  readonly id: string;
  readonly type: string;
  /** The entry of the type by number of children; `null` for a type without children. */
  readonly children: number | null;
  /** Members of 18 and more, of 14 to 17, and under 14. */
  readonly adults: number;
  readonly teenagers: number;
  readonly young: number;
  readonly households: number;
  /** Consumption units times ten. */
  readonly unitTenths: number;
}

/** Kinds of households, or diagnostics. */
export type NationCellsResult =
  | { readonly ok: true; readonly cells: readonly NationCell[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Households of one type and size, before their members have ages. */
interface SizedCell {
  readonly type: TypeMargin;
  readonly children: number | null;
  /** Members beyond the adults of the type, of any age; adults where the type has no children. */
  readonly others: number;
  readonly households: number;
  /** The share of these members who are under 14. */
  readonly youngShare: number;
}

/**
 * Makes the kinds of households.
 *
 * @remarks
 * Assumptions: persons beyond those that types and children name belong to the households with most children, one or two more each; the number of members under 14, and of 14 to 17, of a kind is its mean rounded down or up.
 */
export function makeCells(margins: NationMargins): NationCellsResult {
  const diagnostics = margins.types.flatMap((type) => {
    const persons = type.persons.value;
    const least = leastPersons(type);
    return persons >= least
      ? []
      : [error('CAISSE-NATION-PERSONS', ['types', type.id], { type: type.id, persons, least })];
  });
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const sized = margins.types.flatMap(sizedCells);
  const empty = margins.types.filter(({ id, households, persons }) => {
    const own = sized.filter(({ type }) => type.id === id);
    const sum = (valueOf: (cell: SizedCell) => number): number =>
      own.reduce((total, cell) => total + cell.households * valueOf(cell), 0);
    return sum(() => 1) !== households.value || sum(({ type, others }) => type.adults + others) !== persons.value;
  });
  if (empty.length > 0) {
    return {
      ok: false,
      diagnostics: empty.map(({ id }) => error('CAISSE-NATION-TYPE-EMPTY', ['types', id], { type: id })),
    };
  }
  const young = sized.flatMap(youngCells);
  const older = young.reduce((sum, { cell, young: count }) => sum + cell.households * (olderOf(cell) - count), 0);
  const under14 = young.reduce((sum, { cell, young: count }) => sum + cell.households * count, 0);
  const teenageShare = older === 0 ? 0 : Math.max(0, Math.min(1, (margins.minors.value - under14) / older));
  return { ok: true, cells: young.flatMap((cell) => teenageCells(cell, teenageShare)) };
}

/** Members of any age who may be children. */
const olderOf = ({ children, others }: SizedCell): number => (children === null ? 0 : others);

/** Households of a type by their number of children; zeros if no number of children has a household. */
function householdsByChildren({ byChildren, households }: TypeMargin): readonly number[] {
  const shares = byChildren.map((entry) => entry.households.value);
  return shares.some((share) => share > 0) ? splitAmount(cents(households.value), shares) : shares;
}

function leastPersons(type: TypeMargin): number {
  const { adults, byChildren, households } = type;
  const children = householdsByChildren(type).map((count, place) => count * byChildren[place]!.children);
  return households.value * adults + children.reduce((sum, count) => sum + count, 0);
}

/** The households of a type by size: those with most members have the persons that are left. */
function sizedCells(type: TypeMargin): readonly SizedCell[] {
  const { adults, byChildren, households, persons } = type;
  const counts = byChildren.length === 0 ? [households.value] : householdsByChildren(type);
  const left = persons.value - leastPersons(type);
  const last = counts.at(-1)!;
  const more = last === 0 ? 0 : Math.floor(left / last);
  return counts.flatMap((count, place): readonly SizedCell[] => {
    const entry = byChildren[place];
    const others = entry?.children ?? 0;
    const isLast = place === counts.length - 1;
    const mean = others + (isLast && last > 0 ? left / last : 0);
    const units = entry === undefined ? 0 : entry.units.value - 1 - (adults - 1) / 2;
    // Each member is 0.5 unit from 14 years and 0.3 before.
    const youngShare = mean === 0 ? 0 : Math.max(0, Math.min(1, (mean / 2 - units) / 0.2 / mean));
    const cell = { type, children: entry?.children ?? null, youngShare: entry === undefined ? 0 : youngShare };
    if (!isLast) return [{ ...cell, others, households: count }];
    const larger = left - more * last;
    return [
      { ...cell, others: others + more, households: count - larger },
      { ...cell, others: others + more + 1, households: larger },
    ].filter(({ households: number }) => number > 0);
  });
}

interface YoungCell {
  readonly cell: SizedCell;
  readonly young: number;
}

/** Splits households in two whose numbers of some members are the mean rounded down and up. */
function splitByMean(
  households: number,
  mean: number,
): readonly { readonly count: number; readonly households: number }[] {
  const count = Math.floor(mean);
  const more = Math.round(households * (mean - count));
  return [
    { count, households: households - more },
    { count: count + 1, households: more },
  ].filter((part) => part.households > 0);
}

const youngCells = (cell: SizedCell): readonly YoungCell[] =>
  splitByMean(cell.households, cell.youngShare * olderOf(cell)).map(({ count, households }) => ({
    cell: { ...cell, households },
    young: count,
  }));

const teenageCells = ({ cell, young }: YoungCell, share: number): readonly NationCell[] =>
  splitByMean(cell.households, share * (olderOf(cell) - young)).map(({ count, households }) => {
    const { type, children, others } = cell;
    const adults = type.adults + others - young - count;
    return {
      id: `${type.id}: ${adults} + ${count} + ${young}`,
      type: type.id,
      children,
      adults,
      teenagers: count,
      young,
      households,
      unitTenths: 10 + 5 * (adults + count - 1) + 3 * young,
    };
  });
