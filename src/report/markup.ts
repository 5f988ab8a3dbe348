/** HTML, SVG and XML from elements and text. Text enters markup only through `text` and attributes, which escape it. */
import { printable } from '../money/index.ts';

declare const markup: unique symbol;

/** Markup that is complete and escaped. */
export type Markup = string & { readonly [markup]: true };

/** The values of attributes; `undefined` leaves an attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Lone surrogates and code points that are no characters, which HTML and XML do not allow. Control characters are already spaces. */
const NOT_ALLOWED = /\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text on one line, without the characters that `printable` removes or that markup does not allow. */
export const plain = (of: string): string => printable(of).replace(NOT_ALLOWED, '\uFFFD');

/** Escapes a text. */
export function text(of: string): Markup {
  return plain(of).replace(/[&<>"']/g, (character) => entities[character]!) as Markup;
}

/** Joins markup. */
export const join = (parts: readonly Markup[]): Markup => parts.join('') as Markup;

/** An element with its attributes and children. */
export function element(name: string, attributes: Attributes = {}, children: readonly Markup[] = []): Markup {
  return `${startTag(name, attributes)}${join(children)}</${name}>` as Markup;
}

/** An HTML element without an end tag, such as `meta`. */
export function startTag(name: string, attributes: Attributes = {}): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${text(String(value))}"`],
  );
  return `<${name}${written.join('')}>` as Markup;
}
