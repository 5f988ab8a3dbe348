/** The identity of some rules: what anyone can compute again from their JSON. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { RuleNode } from './node.ts';

/**
 * The SHA-256 of some rules, in hexadecimal.
 *
 * @remarks
 * It is that of their JSON in UTF-8, without spaces, the keys of every object in the order of their code units: the same for equal rules,
 * however they were built.
 *
 * @param rules - rules by the name of their result
 * @law rules have one hash, whatever the order of their keys
 */
export const hashRules = (rules: Readonly<Record<string, RuleNode>>): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalJson(rules))));

/** JSON whose keys are in order. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}
