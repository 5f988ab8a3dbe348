/** The sentences of diagnostics, checked against the details of their codes. */
import type { DiagnosticCode, Diagnostics } from '../../money/index.ts';
import type { DetailForm } from './detail-forms.ts';

/**
 * A sentence with place-holders, or several: the first whose details are all given is used.
 *
 * @remarks
 * A place-holder is `{detail}` or `{detail:form}`. Without a form, the detail is written as it is.
 */
export type Templates = string | readonly [string, ...string[]];

/** What is wrong and how to correct it, in each language. */
export interface Sentence {
  readonly fr: Templates;
  readonly en: Templates;
}

/** The sentences of some codes. */
export type Sentences<Code extends DiagnosticCode> = Readonly<Record<Code, Sentence>>;

/**
 * Keeps a table of sentences as it is; the compiler refuses a code that does not exist and a place-holder that its code does not have.
 *
 * @remarks
 * The last template, or the only one, may use required details alone, so that a sentence never has an empty place.
 */
export function defineSentences<const Table extends Partial<Record<DiagnosticCode, Sentence>>>(
  table: Table & CheckedTable<Table>,
): Sentences<keyof Table & DiagnosticCode> {
  return table;
}

/** What a table must be beside itself: `unknown` where it is right, so that the compiler marks each wrong template alone. */
type CheckedTable<Table> = {
  readonly [Code in keyof Table & DiagnosticCode]: {
    readonly [Language in keyof Table[Code]]: CheckedTemplates<Table[Code][Language], Diagnostics[Code]>;
  };
};

type CheckedTemplates<Given, Details> = Given extends readonly [infer First, infer Next, ...infer Others]
  ? readonly [
      CheckedTemplate<First, keyof Details>,
      ...Extract<CheckedTemplates<readonly [Next, ...Others], Details>, readonly unknown[]>,
    ]
  : Given extends readonly [infer Last]
    ? readonly [CheckedTemplate<Last, RequiredNames<Details>>]
    : CheckedTemplate<Given, RequiredNames<Details>>;

type CheckedTemplate<Template, Name> = [WrongPlaces<Template, Name & string>] extends [never]
  ? unknown
  : NotAPlaceHolder<WrongPlaces<Template, Name & string>>;

type WrongPlaces<Template, Name extends string> = Exclude<PlaceHoldersIn<Template>, Name | `${Name}:${DetailForm}`>;

interface NotAPlaceHolder<Place> {
  readonly notAPlaceHolder: Place;
}

type PlaceHoldersIn<Template> = Template extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlaceHoldersIn<Rest>
  : never;

type RequiredNames<Details> = {
  [Name in keyof Details]-?: undefined extends Details[Name] ? never : Name;
}[keyof Details];
