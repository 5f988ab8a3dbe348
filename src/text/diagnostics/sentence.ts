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
export function defineSentences<const Table extends Readonly<Record<string, Sentence>>>(
  table: Table & CheckedTable<Table>,
): Readonly<Record<keyof Table, Sentence>> {
  return table;
}

/** The type to intersect with a table: `unknown` for valid templates, so that the compiler reports only invalid ones. */
type CheckedTable<Table> = {
  readonly [Code in keyof Table]: Code extends DiagnosticCode
    ? {
        readonly [Language in keyof Table[Code]]: CheckedTemplates<
          Table[Code][Language],
          DetailNames[Code],
          RequiredNames[Code]
        >;
      }
    : never;
};

/** The names of the details of each code: plain words, which the compiler compares much faster than the details themselves. */
type DetailNames = { readonly [Code in DiagnosticCode]: keyof Diagnostics[Code] & string };

type RequiredNames = { readonly [Code in DiagnosticCode]: RequiredKeys<Diagnostics[Code]> & string };

type RequiredKeys<Details> = {
  [Name in keyof Details]-?: undefined extends Details[Name] ? never : Name;
}[keyof Details];

type CheckedTemplates<Given, Name extends string, Required extends string> = Given extends readonly [
  infer First,
  infer Next,
  ...infer Others,
]
  ? readonly [
      CheckedTemplate<First, Name>,
      ...Extract<CheckedTemplates<readonly [Next, ...Others], Name, Required>, readonly unknown[]>,
    ]
  : Given extends readonly [infer Last]
    ? readonly [CheckedTemplate<Last, Required>]
    : CheckedTemplate<Given, Required>;

type CheckedTemplate<Template, Name extends string> = [WrongPlaces<Template, Name>] extends [never]
  ? unknown
  : NotAPlaceHolder<WrongPlaces<Template, Name>>;

type WrongPlaces<Template, Name extends string> = Exclude<PlaceHoldersIn<Template>, Name | `${Name}:${DetailForm}`>;

interface NotAPlaceHolder<Place> {
  readonly notAPlaceHolder: Place;
}

type PlaceHoldersIn<Template> = Template extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlaceHoldersIn<Rest>
  : never;
