/** A declared input of the caisse. */
import { placeholder } from '../../lowering/placeholder.ts';
import { isAmong } from '../is-among.ts';
import { list, optional, text } from '../../fields.ts';
import type { CriterionKind } from '../kind.ts';

/** An input of the caisse: `true`, or one of the listed options. */
export interface DeclaredCriterion {
  readonly kind: 'declared';
  readonly input: string;
  readonly oneOf?: readonly string[];
}

/** The kind `declared` of a criterion. */
export const declaredCriterion: CriterionKind<DeclaredCriterion> = {
  fields: { input: text('yes-or-no-input'), oneOf: optional(list(text('option-of-category-input'))) },
  shapes: [{ oneOf: 'absent' }, { input: text('category-input'), oneOf: list(text('option-of-category-input')) }],
  lower: (criterion, { at, scope }) => {
    const { input: name, oneOf: options } = criterion;
    const { value: input, isSound } = scope.attempt(() => at('input').input(name));
    // What is unknown has no type to compare.
    if (!isSound) return placeholder('boolean');
    if (input.type === 'boolean' && options === undefined) return input;
    if (input.type !== 'category' || options === undefined) {
      scope.report('CAISSE-CRITERION-INPUT-TYPE', { input: name, type: input.type });
      return placeholder('boolean');
    }
    const unknown = input.open ? [] : options.filter((option) => !input.options.includes(option));
    for (const option of unknown) {
      at('oneOf', options.indexOf(option)).report('CAISSE-RULE-UNKNOWN-OPTION', { option, options: input.options });
    }
    return unknown.length > 0 ? placeholder('boolean') : isAmong(input, options, at('oneOf'));
  },
};
