/** The shapes of figures, amounts, labels, roundings and sources. */
import type { RoundingMode } from '../../money/index.ts';
import type { NumberType } from '../../rule/index.ts';
import {
  DECIMAL,
  either,
  listOf,
  NUMBER,
  MONTH,
  object,
  optional,
  type OptionalShape,
  type DataShape,
  TEXT,
  words,
} from '../../shape/index.ts';
import type {
  Amount,
  ChildAmount,
  Composition,
  Figure,
  Label,
  Parameter,
  Per,
  RoundingWords,
  Source,
} from '../words.ts';

/** The shape of `Label`. */
export const LABEL: DataShape<Label> = /* @__PURE__ */ (() =>
  either(TEXT, object<Extract<Label, object>>({ fr: TEXT, en: optional(TEXT) })))();

/** The shape of one source, or several. */
export const SOURCE_IDS: DataShape<string | readonly string[]> = /* @__PURE__ */ (() => either(TEXT, listOf(TEXT)))();

/** The key `source` of a figure or a rule. */
export const SOURCED: { readonly source: OptionalShape<string | readonly string[]> } = /* @__PURE__ */ (() => ({
  source: optional(SOURCE_IDS),
}))();

/** The shape of `Figure`. */
export const FIGURE: DataShape<Figure> = /* @__PURE__ */ (() =>
  either(
    NUMBER,
    TEXT,
    object<Extract<Figure, { readonly value: unknown }>>({
      value: DECIMAL,
      ...SOURCED,
      assumption: optional(LABEL),
      checked: optional(MONTH),
    }),
    object<Extract<Figure, { readonly parameter: unknown }>>({ parameter: TEXT }),
  ))();

/** The shape of `NumberType`. */
export const NUMBER_TYPE: DataShape<NumberType> = /* @__PURE__ */ words('money', 'count', 'ratio');

/** The shape of `Parameter`. */
export const PARAMETER: DataShape<Parameter> = /* @__PURE__ */ (() =>
  object<Parameter>({
    type: NUMBER_TYPE,
    label: LABEL,
    value: optional(DECIMAL),
    minimum: optional(DECIMAL),
    maximum: optional(DECIMAL),
    ...SOURCED,
    assumption: optional(LABEL),
    checked: optional(MONTH),
  }))();

const childAmount: DataShape<ChildAmount> = /* @__PURE__ */ (() =>
  either(
    object<Extract<ChildAmount, { readonly amount: unknown }>>({ before: NUMBER, amount: FIGURE }),
    object<Extract<ChildAmount, { readonly ratio: unknown }>>({ before: NUMBER, ratio: FIGURE }),
  ))();

/** The shape of `Amount`. */
export const AMOUNT: DataShape<Amount> = /* @__PURE__ */ (() =>
  either(
    FIGURE,
    object<Composition>({
      household: optional(FIGURE),
      first: optional(FIGURE),
      person: FIGURE,
      children: optional(listOf(childAmount)),
    }),
  ))();

const roundingMode: DataShape<RoundingMode> = /* @__PURE__ */ words('half-up', 'half-even', 'up', 'down');

/** The shape of `RoundingWords`. */
export const ROUNDING: DataShape<RoundingWords> = /* @__PURE__ */ (() =>
  object<RoundingWords>({ to: DECIMAL, mode: optional(roundingMode) }))();

/** The shape of `Per`. */
export const PER: DataShape<Per> = /* @__PURE__ */ words('household', 'member', 'adult');

/** The shape of `Source`. */
export const SOURCE: DataShape<Source> = /* @__PURE__ */ (() =>
  object<Source>({
    title: optional(TEXT),
    url: optional(TEXT),
    checked: optional(MONTH),
    note: optional(LABEL),
  }))();
