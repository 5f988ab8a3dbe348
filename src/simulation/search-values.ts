/** Searches a range of values for those that meet a goal, without the assumption that they lie on one side. */

/** The result for one value: whether it holds, and by how much it misses; `Infinity` if it cannot be computed. */
export interface Trial {
  readonly holds: boolean;
  readonly miss: number;
}

/** Places in the range, without a gap among those that were tried. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The runs that hold, and the place with the smallest miss. */
export interface SearchResult {
  readonly runs: readonly Run[];
  readonly nearest: number;
  readonly tried: number;
  /** The places that were tried, in ascending order. */
  readonly places: readonly number[];
}

/** A larger range is tried at this number of places, evenly. */
const SAMPLE = 64;

/** The number of neighbours that are tried on each side of a place where the result changes. */
const NEIGHBOURS = 4;

/** The number of places that a search with one border tries: all of a range of at most `thorough` places. */
export const expectedTrials = (count: number, thorough: number): number =>
  count <= thorough ? count : SAMPLE + 1 + Math.ceil(Math.log2(Math.max(1, count / SAMPLE))) + 2 * NEIGHBOURS;

/**
 * Searches a range of places.
 *
 * @remarks
 * A range of at most `thorough` places is tried whole. A larger one is tried at both ends and evenly between them; wherever the result changes between two
 * places, bisection finds the neighbours between which it does, and the places around them are tried too. Around each place that misses less than the places
 * beside it, the search goes on towards the smallest miss.
 *
 * @param count - the number of places, from 0
 * @param attempt - tries a place
 * @param thorough - the largest number of places that are all tried
 */
export function searchValues(count: number, attempt: (place: number) => Trial, thorough: number): SearchResult {
  const tried = new Map<number, Trial>();
  const at = (place: number): Trial => {
    const known = tried.get(place) ?? attempt(place);
    tried.set(place, known);
    return known;
  };
  const places = (): number[] => [...tried.keys()].sort((left, right) => left - right);
  const isThorough = count <= thorough;
  const parts = isThorough ? count - 1 : SAMPLE;
  for (let part = 0; part <= parts; part += 1) at(Math.floor(((count - 1) / Math.max(1, parts)) * part));
  at(count - 1);
  if (!isThorough) {
    const sample = places();
    for (const low of lowPlaces(sample, at)) descend(low, sample, at);
    bisect(places(), at);
    for (const place of changes(places(), at)) {
      for (let near = place - NEIGHBOURS; near <= place + 1 + NEIGHBOURS; near += 1) {
        if (near >= 0 && near < count) at(near);
      }
    }
    bisect(places(), at);
  }
  return { runs: runsOf(places(), at), nearest: nearestOf(places(), at), tried: tried.size, places: places() };
}

type At = (place: number) => Trial;

/** The places after which the result changes. */
const changes = (places: readonly number[], at: At): readonly number[] =>
  places.slice(0, -1).filter((place, index) => at(place).holds !== at(places[index + 1]!).holds);

/** Halves every interval between two places with different results until they are neighbours. */
function bisect(places: readonly number[], at: At): void {
  for (const low of changes(places, at)) {
    let [left, right] = [low, places[places.indexOf(low) + 1]!];
    while (right - left > 1) {
      const middle = Math.floor((left + right) / 2);
      if (at(middle).holds === at(left).holds) left = middle;
      else right = middle;
    }
  }
}

/** The places that do not hold and miss less than the one before, and no more than the one after. */
const lowPlaces = (places: readonly number[], at: At): readonly number[] =>
  places.filter((place, index) => {
    const miss = (other: number | undefined): number => (other === undefined ? Infinity : at(other).miss);
    const isLow = miss(place) < miss(places[index - 1]) && miss(place) <= miss(places[index + 1]);
    return isLow && !at(place).holds;
  });

/** Tries the places around a low one, closer and closer, until one holds or none is left between its neighbours. */
function descend(low: number, sample: readonly number[], at: At): void {
  let best = low;
  let left = sample[sample.indexOf(low) - 1] ?? low;
  let right = sample[sample.indexOf(low) + 1] ?? low;
  while (best - left > 1 || right - best > 1) {
    const [before, after] = [Math.floor((left + best) / 2), Math.ceil((best + right) / 2)];
    const next = nearestOf([best, before, after], at);
    if (at(next).holds) return;
    if (next === best) [left, right] = [before, after];
    else if (next === before) [right, best] = [best, before];
    else [left, best] = [best, after];
  }
}

/** The place with the smallest miss; the first of equal ones. */
function nearestOf(places: readonly number[], at: At): number {
  return places.reduce((best, place) => (at(place).miss < at(best).miss ? place : best));
}

function runsOf(places: readonly number[], at: At): readonly Run[] {
  const runs: Run[] = [];
  let open: number | null = null;
  places.forEach((place, index) => {
    if (!at(place).holds) return;
    open ??= place;
    const next = places[index + 1];
    if (next !== undefined && at(next).holds) return;
    runs.push({ first: open, last: place });
    open = null;
  });
  return runs;
}
