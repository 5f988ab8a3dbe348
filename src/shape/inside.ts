/** Finds the key that a misplaced key belongs inside. */
import { meaningOf } from '../money/index.ts';
import type { AnyKeys, AnyShape } from './shape.ts';

/** The key in which a misplaced key is to be written, and the word to write there. */
export interface Inside {
  readonly inside: string;
  readonly word: string;
}

/** The only known key whose value, or items, may have a key; `undefined` if none or several may. */
export function insideOf(key: string, keys: AnyKeys): Inside | undefined {
  const found = Object.entries(keys).flatMap(([inside, shape]) => {
    const word = shape.isRefused === true ? undefined : meaningOf(key, keysWithin(shape));
    return word === undefined ? [] : [{ inside, word }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The keys of the objects that a value, or an item of a list, may be. */
function keysWithin(shape: AnyShape): readonly string[] {
  switch (shape.is) {
    case 'object':
      return Object.keys(shape.keys);
    case 'record':
      return shape.usual;
    case 'either':
      return shape.of.flatMap(keysWithin);
    case 'kinds':
      return Object.values(shape.of).flatMap(keysWithin);
    case 'list':
      return keysWithin(shape.of);
    case 'later':
      return keysWithin(shape.shape());
    case 'text':
    case 'number':
    case 'boolean':
    case 'any':
    case 'any-object':
    case 'word':
      return [];
    default:
      return shape satisfies never;
  }
}
