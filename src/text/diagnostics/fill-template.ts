/** Fills the place-holders of a sentence. */
import type { DecimalInput } from '../../money/index.ts';
import type { Language } from '../language.ts';
import { enumerate, typeset } from '../typography.ts';
import { wordsOf } from '../words/index.ts';
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
export function fillTemplate(templates: Templates, details: AnyDetails, language: Language): string {
  const alternatives = typeof templates === 'string' ? [templates] : templates;
  const isGiven = (name: string): boolean => Object.hasOwn(details, name) && !isEmpty(details[name]!);
  const complete = alternatives.find((template) => detailsIn(template).every(isGiven));
  const chosen = complete ?? alternatives.at(-1) ?? '';
  return typeset(chosen, language).replace(PLACE_HOLDER, (_, name: string, form?: string) => {
    const detail = Object.hasOwn(details, name) ? details[name] : undefined;
    return detail === undefined ? '…' : write(detail, form, language);
  });
}

const isEmpty = (detail: Detail): boolean => typeof detail !== 'number' && detail.length === 0;

function write(detail: Detail, form: string | undefined, language: Language): string {
  if (typeof detail !== 'object') return writeDetail(detail, form, language);
  const items = detail.map((item) => writeDetail(item, form, language));
  return form === 'path' ? items.join(' → ') : enumerate(items, wordsOf[language].and);
}
