/** The fields of a scenario and of its parts, as a comparison names them and writes their values. */
import { formatMonth } from '../../../money/index.ts';
import type { Label } from '../../../caisse/index.ts';
import { labelText } from '../../language.ts';
import type { Said } from '../../said.ts';
import { quote } from '../../typography.ts';
import { type AnyFigure, assumedText, type FigureContext } from '../assumptions.ts';
import { monthsText } from '../counted.ts';
import type { WrittenType } from '../figure-labels.ts';

/** How a field is named, and how its value is written. `Part` is the scenario or the item that has it. */
export interface ChangeField<Value, Part> {
  /** The name of the field; empty if the value says what it is. */
  readonly label: Said;
  readonly write: (value: Value, context: FigureContext, part: Part) => string;
  /** What an absent value means, if it is a value. */
  readonly byDefault?: NoInfer<Value>;
  /** What an absent value means, in words. */
  readonly absent?: Said;
  /** What follows the new value, such as `par an`. */
  readonly suffix?: (part: Part) => Said;
}

/** A field for each key of a part; `null` for keys that support it and change nothing. */
export type ChangeFields<Part> = {
  readonly [Key in keyof Part]-?: ChangeField<NonNullable<Part[Key]>, Part> | null;
};

type Options<Value, Part> = Partial<Omit<ChangeField<Value, Part>, 'label' | 'write'>>;

/** A field with figures. */
export const figures = <Value extends AnyFigure, Part>(
  label: Said,
  type: WrittenType,
  options: Options<Value, Part> = {},
): ChangeField<Value, Part> => ({ label, write: (value, context) => assumedText(value, type, context), ...options });

/** A field with a month. */
export const monthField = <Part>(fr: string, en: string): ChangeField<string, Part> => ({
  label: { fr, en },
  write: (value, { language }) => formatMonth(value, language),
});

/** A field with the month of the year, from 1 to 12. */
export const dueMonthField = <Part>(): ChangeField<number, Part> => ({
  label: { fr: 'mois de l’année', en: 'month of the year' },
  write: (value, { language }) =>
    formatMonth(`2000-${String(value).padStart(2, '0')}`, language).split(' ')[0] ?? String(value),
});

/** A field with a number of months. */
export const delayField = <Part>(label: Said, options: Options<number, Part> = {}): ChangeField<number, Part> => ({
  label,
  write: (value, { language }) => monthsText(value, language),
  ...options,
});

/** A field with a label. */
export const labelField = <Part>(fr: string, en: string): ChangeField<Label, Part> => ({
  label: { fr, en },
  write: (value, { language }) => quote(labelText(value, language), language),
});

/** A field with one of some words. */
export const wordField = <Value extends string, Part>(
  label: Said,
  words: Readonly<Record<Value, Said>>,
  options: Options<Value, Part> = {},
): ChangeField<Value, Part> => ({ label, write: (value, { language }) => words[value][language], ...options });

/** A field with a name. */
export const nameField = <Part>(fr: string, en: string): ChangeField<string, Part> => ({
  label: { fr, en },
  write: (value, { language }) => quote(value, language),
});
