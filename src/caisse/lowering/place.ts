/** Access to a part of a document by the fields of its kind. */
import type { RuleNode } from '../../rule/index.ts';
import type { FieldShapes } from '../fields.ts';
import type { RuleDocument } from '../rule-document.ts';
import type { Amount, Figure } from '../words.ts';
import type { Scope } from './scope.ts';

type KeyOf<Part> = Exclude<keyof Part, 'kind'> & string;

/** The keys with a value that lowers to a node: a figure, an amount, a quantity or a rule. */
type NodeKeyOf<Part> = {
  [Key in KeyOf<Part>]: NonNullable<Part[Key]> extends Amount | RuleDocument ? Key : never;
}[KeyOf<Part>];

/** A part of a document with its fields. Diagnostics are reported at the key concerned. */
export type Place<Part> = PlaceWith<KeyOf<Part>, NodeKeyOf<Part>>;

interface PlaceWith<Key extends string, NodeKey extends string> {
  readonly scope: Scope;
  /** The scope of a key, or of a path below it. */
  readonly at: (key: Key, ...steps: Scope['path']) => Scope;
  /** Lowers the value of a key by the type of its field. */
  readonly node: (key: NodeKey) => RuleNode;
  /** The input name of a list of choices, or the prefix of the input names of its items. */
  readonly inputName: (key: Key) => string;
}

/** Creates the place of a part of a document. */
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
