/** Renders the receipt of a purchase. */
import { parisTime, type PurchaseAuthorisation } from '../../account/index.ts';
import { type Cents, checkArgument, checkParts, exactFromCents, readOptional, toPlainText } from '../../money/index.ts';
import { checkTextOptions, textContext, type TextOptions } from '../context.ts';
import { writeDate } from '../dates.ts';
import { typeset } from '../typography.ts';

/** A purchase that was accepted. */
export interface ReceiptSubject {
  /** The name of the place, or its id. */
  readonly place: string;
  readonly at: string;
  /** The id of the entry. */
  readonly id: string;
  /** The authorisation, or the purchase as `findPurchase` finds it. */
  readonly authorisation: Pick<PurchaseAuthorisation, 'lines' | 'total' | 'covered' | 'own' | 'remaining'>;
}

/** How a receipt is written. */
export interface RenderReceiptOptions extends Pick<TextOptions, 'language' | 'currency'> {
  /** The names of lines by their ids. Lines without a name have their id. */
  readonly names?: Readonly<Record<string, string>>;
}

/**
 * Renders the receipt of a purchase: its lines with what the credit and the member paid, the sums, and the credit that is left.
 *
 * @remarks
 * It does not name the member or the account.
 *
 * @param subject - the purchase
 * @param options - the language, the currency, the names of lines
 * @returns the lines of the receipt
 * @throws RangeError when `at` is not an instant
 */
export function renderReceipt(subject: ReceiptSubject, options: RenderReceiptOptions): string[] {
  checkParts('subject', subject, { place: 'text', at: 'text', id: 'text', authorisation: 'object' });
  checkArgument('subject.authorisation.lines', subject.authorisation.lines, 'list');
  checkTextOptions(options);
  const { language, names = {} } = readOptional('options', options, { names: { each: 'text' } });
  const { place, at, id, authorisation } = subject;
  const time = parisTime(at);
  if (time === null) throw new RangeError(`subject.at: ${JSON.stringify(at)} is not an instant`);
  const { writer } = textContext(options);
  const money = (amount: Cents<'once'>): string => writer.amount(toPlainText(exactFromCents(amount)));
  const isFrench = language === 'fr';
  const { lines, total, covered, own, remaining } = authorisation;
  const nameOf = (line: string): string => (Object.hasOwn(names, line) ? names[line]! : line);
  const date = writeDate(time.date, language);
  return [
    isFrench ? `${place}, le ${date} à ${time.time.replace(':', ' h ')}` : `${place}, ${date}, ${time.time}`,
    isFrench ? `Achat n° ${id}` : `Purchase no. ${id}`,
    ...lines.map((line) =>
      isFrench
        ? `- ${nameOf(line.id)} : ${money(line.price)} (crédit ${money(line.covered)}, reste ${money(line.own)})`
        : `- ${nameOf(line.id)}: ${money(line.price)} (credit ${money(line.covered)}, rest ${money(line.own)})`,
    ),
    isFrench ? `Total : ${money(total)}` : `Total: ${money(total)}`,
    isFrench ? `Payé par le crédit : ${money(covered)}` : `Paid with credit: ${money(covered)}`,
    isFrench ? `Payé par le membre : ${money(own)}` : `Paid by the member: ${money(own)}`,
    isFrench ? `Crédit restant : ${money(remaining)}` : `Credit left: ${money(remaining)}`,
  ].map((line) => typeset(line, language));
}
