/** Numbers that a document has as text, in the language of a sentence. */
import {
  type DecimalInput,
  exactFromCents,
  parseDecimalText,
  parseEuros,
  parseRate,
  toPlainText,
} from '../../money/index.ts';
import type { TextContext } from '../context.ts';

/** A number in the language of the sentence, with the unit that it is written with; other text is unchanged. */
export function writtenText(value: DecimalInput, { writer }: TextContext): string {
  const decimal = parseDecimalText(value);
  if (decimal.ok) return writer.decimal(decimal.text);
  if (String(value).trim().endsWith('%')) {
    const rate = parseRate(value);
    return rate.ok ? writer.rate(rate.ratio) : String(value);
  }
  const euros = parseEuros(value);
  return euros.ok ? writer.amount(toPlainText(exactFromCents(euros.cents))) : String(value);
}
