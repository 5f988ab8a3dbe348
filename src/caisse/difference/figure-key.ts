/** Texts that figures share if they mean the same. */
import { type DecimalInput, exact, toPlainText } from '../../money/index.ts';
import type { NumberType } from '../../rule/index.ts';
import type { CaisseDocument } from '../document.ts';
import { isParameter, parseNumber } from '../lowering/read-figure.ts';
import type { Figure } from '../words.ts';

/** A text that two figures share if they mean the same. */
export function figureKey(figure: Figure, type: NumberType, { parameters = {} }: CaisseDocument): string {
  if (!isParameter(figure)) return numberKey(typeof figure === 'object' ? figure.value : figure, type);
  const parameter = Object.hasOwn(parameters, figure.parameter) ? parameters[figure.parameter] : undefined;
  if (parameter?.value !== undefined) return numberKey(parameter.value, type);
  const { minimum, maximum } = parameter ?? {};
  const bounds = [minimum, maximum].map((bound) => (bound === undefined ? null : numberKey(bound, type)));
  return JSON.stringify([figure.parameter, ...bounds]);
}

/** A text that two numbers share if they are equal; a number that is not of the type may be a percentage. */
export function numberKey(written: DecimalInput, type: NumberType): string {
  for (const each of [type, 'ratio'] as const) {
    const parsed = parseNumber(written, each);
    if (parsed.ok) return toPlainText(exact(parsed.text));
  }
  return String(written);
}
