/** The hash of rules. */
import { rememberByObject } from '../../money/index.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { RuleNode } from '../rule-node.ts';

/**
 * The SHA-256 of some rules, in hexadecimal: the same for equal rules, however they were built.
 *
 * @remarks
 * The hash of an object is that of its JSON in UTF-8, without spaces, with keys ordered by code units and every nested object replaced by its
 * own hash. A shared part is therefore hashed once.
 *
 * @param rules - rules by the name of their result
 * @law rules have one hash, whatever the order of their keys and whatever they share
 */
export const hashRules = (rules: Readonly<Record<string, RuleNode>>): string => hashOfPart(rules);

/** The SHA-256 of any data, computed as that of rules. */
export const hashObject = (data: object): string => hashOfPart(data);

const hashOfPart: (part: object) => string = /* @__PURE__ */ rememberByObject((part) => {
  const entries = Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1));
  const text = JSON.stringify(Object.fromEntries(entries.map(([key, value]) => [key, withHashes(value)])));
  return bytesToHex(sha256(utf8ToBytes(text)));
});

function withHashes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withHashes);
  return typeof value === 'object' && value !== null ? hashOfPart(value) : value;
}
