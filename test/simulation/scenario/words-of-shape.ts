/** The words of a shape: its keys, the words of its lists of words, and its alternatives. */
import { type AnyShape, checkShape } from '../../../src/shape/index.ts';

/** A word of a shape. The same part of a shape may be at several places; `part` is the same object at all of them. */
export interface ShapeWord {
  readonly part: object;
  readonly name: string;
  readonly path: string;
}

/** Some data; `undefined` stands for all data that a shape allows. */
type Along = { readonly value: unknown } | undefined;

/**
 * The words of a shape that some data uses, or all words of the shape.
 *
 * @param shape - the shape
 * @param along - the data
 * @param outside - parts of shapes whose words are left out
 */
export function wordsOfShape(shape: AnyShape, along: Along, outside: readonly object[]): readonly ShapeWord[] {
  const seen = new Set<object>(outside);
  const words: ShapeWord[] = [];
  const visit = (of: AnyShape, data: Along, path: string): void => {
    const part = partOf(of);
    if (part === undefined || outside.includes(part) || (along === undefined && seen.has(part))) return;
    if (along === undefined) seen.add(part);
    const note = (name: string): void => {
      words.push({ part, name, path });
    };
    switch (of.is) {
      case 'word':
        for (const word of of.of) if (data === undefined || data.value === word) note(String(word));
        return;
      case 'list':
      case 'record':
        if (data === undefined) visit(of.of, undefined, `${path}[]`);
        else for (const value of Object.values(data.value as object)) visit(of.of, { value }, `${path}[]`);
        return;
      case 'either':
        of.of.forEach((each, place) => {
          if (data !== undefined && !checkShape<unknown>(each, data.value).ok) return;
          note(`alternative ${place}`);
          visit(each, data, path);
        });
        return;
      case 'object':
        for (const [key, each] of Object.entries(of.keys)) {
          const object = data?.value as Readonly<Record<string, unknown>> | undefined;
          if (object !== undefined && !Object.hasOwn(object, key)) continue;
          note(key);
          visit(each, object === undefined ? undefined : { value: object[key] }, `${path}.${key}`);
        }
        return;
      case 'later':
        visit(of.shape(), data, path);
        return;
      default:
        return;
    }
  };
  visit(shape, along, '');
  return words;
}

/** The part of a shape that its optional copies share; `undefined` for a shape without words. */
export function partOf(shape: AnyShape): object | undefined {
  switch (shape.is) {
    case 'word':
    case 'either':
      return shape.of;
    case 'list':
    case 'record':
      return shape.of;
    case 'object':
      return shape.keys;
    case 'later':
      return shape.shape;
    default:
      return undefined;
  }
}
