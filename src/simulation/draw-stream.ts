/** Streams of random bits, one for each assumption. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { FundScenario } from '../caisse/index.ts';
import { valueAt } from '../shape/index.ts';
import type { Place } from './document-place.ts';

/** The next 64 random bits of a stream. */
export type Stream = () => bigint;

/**
 * The stream of an assumption.
 *
 * @remarks
 * It depends on the seed, the name of the assumption, and the month for an assumption that is drawn each month; so no other assumption changes it.
 */
export function createStream(seed: number, name: string, month: number | null): Stream {
  const bytes = sha256(utf8ToBytes(JSON.stringify([seed, name, month])));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const generator = xoroshiro128plusFromState([0, 4, 8, 12].map((offset) => view.getInt32(offset)));
  const bits = (): bigint => BigInt(generator.next() >>> 0);
  return () => (bits() << 32n) | bits();
}

/**
 * The name of an assumption.
 *
 * @remarks
 * A group, a subsidy or a cost is named by its id or label rather than by its place, so that another one before it does not change the name. Those with the same
 * id or label are numbered.
 *
 * @param scenario - the scenario
 * @param path - the place of the assumption in the scenario
 */
export function assumptionName(scenario: FundScenario, path: Place): string {
  const [list, place, ...rest] = path;
  if (typeof place !== 'number') return JSON.stringify(path);
  const names = (valueAt(scenario, [list!]) as readonly Named[]).map(nameOf);
  const same = names.slice(0, place).filter((name) => name === names[place]).length;
  return JSON.stringify([list, names[place], same, ...rest]);
}

interface Named {
  readonly id?: string;
  readonly label: FundScenario['label'];
}

const nameOf = ({ id, label }: Named): string => id ?? (typeof label === 'string' ? label : label.fr);
