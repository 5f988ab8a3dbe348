/** The sentences of diagnostics, checked against the details of their codes. */
import type { DiagnosticCode, Diagnostics } from '../../money/index.ts';
import type { DetailForm } from './detail-forms.ts';

/**
 * A sentence with place-holders, or several: the first whose details are all given is used.
 *
 * @remarks
 * A place-holder is `{detail}` or `{detail:form}`. Without a form, the detail is unchanged.
 */
export type Templates = string | readonly [string, ...string[]];

/** The problem and its correction, in each language. */
export interface Sentence {
  readonly fr: Templates;
  readonly en: Templates;
}

/** The sentences of some codes. */
export type Sentences<Code extends DiagnosticCode> = Readonly<Record<Code, Sentence>>;

/**
 * Returns a table of sentences unchanged; unknown codes and unknown place-holders do not compile.
 *
 * @remarks
 * The last or only template may use only required details, so that each place-holder is filled.
 */
export function defineSentences<const Table extends Partial<Record<DiagnosticCode, Sentence>>>(
  table: Table & CheckedTable<Table>,
): Sentences<keyof Table & DiagnosticCode> {
  return table;
}

/** The type to intersect with a table: `unknown` for valid templates, so that the compiler reports only invalid ones. */
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
