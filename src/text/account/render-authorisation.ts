/** Renders an authorisation of a purchase for the till. */
import type { AuthorisationReason, PurchaseAuthorisation, RefusedLine } from '../../account/index.ts';
import { type Cents, checkParts, exactFromCents, toPlainText } from '../../money/index.ts';
import { accountStatusNames } from '../diagnostics/account-status-names.ts';
import { checkTextOptions, type TextContext, textContext, type TextOptions } from '../context.ts';
import type { Language } from '../language.ts';
import { lineRefusalNames } from './line-refusal-names.ts';
import { enumerate, typeset } from '../typography.ts';

/** A line with the reason of its refusal, if the cover states it. */
function lineText({ id, reason }: RefusedLine, language: Language): string {
  return reason === 'not-stated' ? id : `${id} (${lineRefusalNames[reason][language]})`;
}

/** The amounts of an authorisation in words. */
type Money = (amount: Cents<'once'>) => string;

const moneyOf =
  ({ writer }: TextContext): Money =>
  (amount) =>
    writer.amount(toPlainText(exactFromCents(amount)));

/**
 * Renders an authorisation: what the credit and the member pay, what is left, then the reasons of a refusal.
 *
 * @param authorisation - the result of `authorisePurchase`
 * @param options - the language, and the currency or the local unit
 * @returns one sentence a line
 * @throws TypeError or RangeError when an argument has another type
 */
export function renderAuthorisation(
  authorisation: PurchaseAuthorisation,
  options: Pick<TextOptions, 'language' | 'currency'>,
): string[] {
  checkParts('authorisation', authorisation, { verdict: 'text', reasons: 'list', lines: 'list' });
  checkTextOptions(options);
  const { language } = options;
  const money = moneyOf(textContext(options));
  return [
    verdictSentence(authorisation, language, money),
    ...authorisation.reasons.map((reason) => reasonSentence(reason, language, money)),
  ].map((sentence) => typeset(sentence, language));
}

function verdictSentence(
  { verdict, covered, own, remaining }: PurchaseAuthorisation,
  language: Language,
  money: Money,
): string {
  const isFrench = language === 'fr';
  if (verdict === 'refused') {
    return isFrench
      ? `Le crédit ne paie rien : ${money(own)} à la charge du membre.`
      : `The credit pays nothing: ${money(own)} for the member to pay.`;
  }
  const rest =
    own === 0
      ? isFrench
        ? 'rien à la charge du membre'
        : 'nothing for the member to pay'
      : isFrench
        ? `${money(own)} à la charge du membre`
        : `${money(own)} for the member to pay`;
  return isFrench
    ? `Le crédit paie ${money(covered)} : ${rest}. Crédit restant : ${money(remaining)}.`
    : `The credit pays ${money(covered)}: ${rest}. Credit left: ${money(remaining)}.`;
}

function reasonSentence(reason: AuthorisationReason, language: Language, money: Money): string {
  const isFrench = language === 'fr';
  switch (reason.kind) {
    case 'account-unknown':
      return isFrench ? 'Ce compte n’existe pas.' : 'This account does not exist.';
    case 'account-status': {
      const status = accountStatusNames[reason.status]![language];
      return isFrench ? `Ce compte est ${status}.` : `This account is ${status}.`;
    }
    case 'place-unknown':
      return isFrench ? 'Ce lieu n’est pas conventionné.' : 'This place is not accredited.';
    case 'no-policies':
      return isFrench
        ? 'Aucune règle de compte n’est en vigueur à cette date.'
        : 'No rules of accounts are in force on this date.';
    case 'nothing-covered':
      return isFrench ? 'Aucun article ne peut être payé avec le crédit.' : 'No item can be paid with credit.';
    case 'lines-refused': {
      const lines = enumerate(
        reason.lines.map((line) => lineText(line, language)),
        isFrench ? 'et' : 'and',
      );
      return isFrench ? `À payer sans le crédit : ${lines}.` : `To be paid without credit: ${lines}.`;
    }
    case 'credit-short':
      return isFrench
        ? `Le crédit disponible est de ${money(reason.available)}, pour ${money(reason.asked)} qui peuvent être pris en charge.`
        : `The credit available is ${money(reason.available)}, for ${money(reason.asked)} that may be covered.`;
    default:
      return reason satisfies never;
  }
}
