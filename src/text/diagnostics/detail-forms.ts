/** The formats of details in sentences. */
import { type DecimalInput, exact, formatMonth, isMonth } from '../../money/index.ts';
import {
  answerNames,
  eventNames,
  evidenceNames,
  evidenceStateNames,
  placeStatusNames,
} from '../accreditation/names.ts';
import { writtenText } from '../caisse/written-text.ts';
import type { TextContext } from '../context.ts';
import type { NumberWriter } from '../numbers.ts';
import { accountStatusNames } from './account-status-names.ts';
import { compositionName } from './composition-names.ts';
import type { Said } from '../said.ts';
import { problemName } from './problem-names.ts';
import { typeName } from './type-names.ts';

type FormWriter = (detail: DecimalInput, context: TextContext) => string;

/** Formats a number; other details are unchanged. */
const number =
  (write: (writer: NumberWriter, text: string) => string): FormWriter =>
  (detail, { writer }) => {
    const text = String(detail);
    return /^-?\d{1,40}(?:\.\d{1,40})?$/.test(text) ? write(writer, text) : text;
  };

const CENT = '0.01';

/** The name of a word in a table; another word unchanged. */
function named(names: Readonly<Record<string, Said>>): FormWriter {
  return (detail, { language }) => (Object.hasOwn(names, detail) ? names[detail]![language] : String(detail));
}

/** The formats of details in sentences. */
export type DetailForm =
  | 'euros'
  | 'cents'
  | 'rate'
  | 'number'
  | 'written'
  | 'month'
  | 'type'
  | 'composition'
  | 'problem'
  | 'label'
  | 'path'
  | 'status'
  | 'answer'
  | 'evidence'
  | 'validity'
  | 'event'
  | 'account';

const writers: Readonly<Record<DetailForm, FormWriter>> = {
  euros: number((writer, text) => writer.amount(text)),
  cents: number((writer, text) => writer.amount(exact(text).times(exact(CENT)).toFixed())),
  rate: number((writer, text) => writer.rate(text)),
  number: number((writer, text) => writer.decimal(text)),
  // A number as a document has it, with its unit.
  written: (detail, context) => writtenText(detail, context),
  month: (detail, { language }) => (isMonth(detail) ? formatMonth(detail, language) : String(detail)),
  type: (detail, { language }) => typeName(String(detail), language),
  composition: (detail, { language }) => compositionName(String(detail), language),
  problem: (detail, { language }) => problemName(String(detail), language),
  label: (detail, { label }) => label(String(detail)),
  answer: named(answerNames),
  evidence: named(evidenceNames),
  validity: named(evidenceStateNames),
  event: named(eventNames),
  status: named(placeStatusNames),
  account: named(accountStatusNames),
  // A list joined by arrows.
  path: String,
};

/** Formats one detail. Without a known form, a number is written in the language, and a text is unchanged. */
export function writeDetail(detail: DecimalInput, form: string | undefined, context: TextContext): string {
  if (form !== undefined && isForm(form)) return writers[form](detail, context);
  return typeof detail === 'number' ? writers.number(detail, context) : detail;
}

const isForm = (form: string): form is DetailForm => Object.hasOwn(writers, form);
