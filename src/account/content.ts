/** The content of an entry, to tell an entry that comes again from another one with its id. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { wrongType } from '../money/index.ts';
import { copyData } from '../shape/index.ts';
import type { EntryBase } from './entry-base.ts';

/** JSON without spaces, with keys in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${parts.join(',')}}`;
}

/**
 * The hash of plain data, such as the rules of a caisse: 32 hexadecimal digits of SHA-256.
 *
 * @remarks
 * The order of keys does not matter. An entry carries the hash of the rules and of the conventionnement in force, so that an audit finds them.
 *
 * @param data - plain data
 * @throws TypeError when it is not plain data
 * @law equal data has one hash, whatever the order of its keys
 * @example
 * ```ts
 * import { hashOf } from 'caisse-rules/account';
 *
 * hashOf({ a: 1, b: 2 }) === hashOf({ b: 2, a: 1 }); // => true
 * ```
 */
export function hashOf(data: unknown): string {
  const copied = copyData(data);
  if (!copied.ok) throw new TypeError(`data: ${copied.diagnostic.code}`);
  checkPlain('data', copied.data);
  return hashOfContent(copied.data);
}

/** Checks that nothing in data is of a type that JSON does not have. */
function checkPlain(name: string, value: unknown): void {
  if (['undefined', 'bigint', 'symbol', 'function'].includes(typeof value)) throw wrongType(name, 'plain data', value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) checkPlain(`${name}.${key}`, part);
}

/** As `hashOf`, of data that was checked. */
export const hashOfContent = (data: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(data)))).slice(0, 32);

/** Whether an entry has a content that is remembered: an entry, or its hash. */
export function isSameContent(entry: EntryBase, content: EntryBase | string): boolean {
  if (entry === content) return true;
  return typeof content === 'string' ? hashOfContent(entry) === content : canonical(entry) === canonical(content);
}
