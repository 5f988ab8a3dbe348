/** One kind's part of a document, read by the keys of its type. */
import type { RuleNode } from '../../rule/index.ts';
import type { FieldShapes } from '../fields.ts';
import type { RuleDocument } from '../rule-document.ts';
import type { Amount, Figure } from '../words.ts';
import type { Scope } from './scope.ts';

type KeyOf<Part> = Exclude<keyof Part, 'kind'> & string;

/** The keys whose value is a number or a condition: a figure, an amount, a quantity or a rule. */
type NodeKeyOf<Part> = {
  [Key in KeyOf<Part>]: NonNullable<Part[Key]> extends Amount | RuleDocument ? Key : never;
}[KeyOf<Part>];

/** A part of a document with its fields. Every diagnostic is reported at the key that it is about. */
export type Place<Part> = PlaceWith<KeyOf<Part>, NodeKeyOf<Part>>;

interface PlaceWith<Key extends string, NodeKey extends string> {
  readonly scope: Scope;
  /** The place of a key, or deeper. */
  readonly at: (key: Key, ...steps: Scope['path']) => Scope;
  /** The value of a key, as its field says that it is read. */
  readonly node: (key: NodeKey) => RuleNode;
  /** The name of the input that a list of choices belongs to, or the first part of the names of its items. */
  readonly inputName: (key: Key) => string;
}

/** The place of a part of a document. */
export function placeOf<Part extends object>(part: Part, fields: FieldShapes, scope: Scope): Place<Part> {
  return {
    scope,
    at: (key, ...steps) => scope.at(key, ...steps),
    node: (key) => nodeOf((part as Readonly<Record<string, unknown>>)[key], key, fields, scope),
    inputName: (key) => {
      const field = fields[key];
      if (field?.type !== 'list' || field.names?.of === undefined) throw new TypeError(`${key}: not a list of choices`);
      return field.names.of;
    },
  };
}

function nodeOf(value: unknown, key: string, fields: FieldShapes, scope: Scope): RuleNode {
  const field = fields[key];
  const at = scope.at(key);
  switch (field?.type) {
    case 'figure':
      return at.figure(value as Figure, field.of);
    case 'amount':
      return at.amount(value as Amount);
    case 'quantity':
      return field.of === 'money' ? at.quantity(value as string, 'money') : at.number(value as string);
    case 'rule':
      return at.rule(value as RuleDocument, field.of === 'any' ? undefined : field.of);
    default:
      throw new TypeError(`${key}: not a number or a condition`);
  }
}
