/** Fills the place-holders of a sentence. */
import { type DecimalInput, printable, shorten } from '../../money/index.ts';
import type { TextContext } from '../context.ts';
import { elide, enumerate, typeset } from '../typography.ts';
import { writeDetail } from './detail-forms.ts';
import type { Templates } from './sentence.ts';

type Detail = DecimalInput | readonly string[];

/** The details of any code. */
export type AnyDetails = Readonly<Record<string, Detail>>;

const PLACE_HOLDER = /\{(\w+)(?::(\w+))?\}/g;

/** The names of the place-holders of a template. */
export function detailsIn(template: string): string[] {
  return [...template.matchAll(PLACE_HOLDER)].map(([, name = '']) => name);
}

/** The first template whose details are all given, with its details; the typography of the details is unchanged. */
export function fillTemplate(templates: Templates, details: AnyDetails, context: TextContext): string {
  const alternatives = typeof templates === 'string' ? [templates] : templates;
  const isGiven = (name: string): boolean => Object.hasOwn(details, name) && !isEmpty(details[name]!);
  const complete = alternatives.find((template) => detailsIn(template).every(isGiven));
  const chosen = complete ?? alternatives.at(-1) ?? '';
  const { language } = context;
  let text = '';
  let end = 0;
  const typed = typeset(chosen, language);
  for (const { 0: place, 1: name = '', 2: form, index } of typed.matchAll(PLACE_HOLDER)) {
    const detail = Object.hasOwn(details, name) ? details[name] : undefined;
    const written = detail === undefined ? '…' : printable(write(detail, form, context));
    text = `${elide(`${text}${typed.slice(end, index)}`, written, language)}${written}`;
    end = index + place.length;
  }
  return `${text}${typed.slice(end)}`;
}

const isEmpty = (detail: Detail): boolean => typeof detail !== 'number' && detail.length === 0;

function write(detail: Detail, form: string | undefined, context: TextContext): string {
  if (typeof detail !== 'object') return shorten(writeDetail(detail, form, context));
  const items = detail.map((item) => shorten(writeDetail(item, form, context)));
  return form === 'path' ? items.join(' → ') : enumerate(items, context.words.and);
}
