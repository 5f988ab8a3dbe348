/** Covers a basket and authorises its purchase. */
import {
  type Basket,
  coverBasket,
  type CoverBasketOptions,
  type CoveredBasket,
  type CoveredLine,
} from '../caisse/cover.ts';
import type { Caisse } from '../caisse/index.ts';
import { checkParts, type Diagnostic } from '../money/index.ts';
import { authorisePurchase, type AuthoriseOptions, type PurchaseAuthorisation } from './authorise-purchase.ts';
import { parisTime } from './instant.ts';
import type { Ledger } from './ledger/ledger.ts';
import { accountPolicies } from './policies.ts';

/** A purchase that is asked for, with its basket. */
export interface BasketQuestion {
  readonly account: string;
  readonly place: string;
  /** The instant of the purchase, with its offset. */
  readonly at: string;
  readonly basket: Basket;
}

/** The known places, and what was covered in the month before under the ceilings. */
export interface AuthoriseBasketOptions extends AuthoriseOptions, CoverBasketOptions {}

/** The cover of a basket with its authorisation; or diagnostics, if no conventionnement is in force. */
export type AuthoriseBasketResult =
  | { readonly ok: true; readonly cover: CoveredBasket; readonly authorisation: PurchaseAuthorisation<CoveredLine> }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Covers a basket by the conventionnement of a caisse, and authorises what the credit of an account pays of it.
 *
 * @remarks
 * It is `coverBasket` on the day of the purchase in Paris, then `authorisePurchase` with the cover.
 *
 * @param ledger - the ledger, of all accounts or of this one
 * @param caisse - a caisse with `conventionnement` and `accounts`
 * @param question - the account, the place, the instant and the basket
 * @param options - the known places, and what was covered in the month before
 * @returns the cover and the authorisation, or diagnostics
 * @throws RangeError when `at` is not an instant
 * @law a basket is authorised as its cover is
 */
export function authoriseBasket(
  ledger: Ledger,
  caisse: Caisse,
  question: BasketQuestion,
  options: AuthoriseBasketOptions = {},
): AuthoriseBasketResult {
  checkParts('question', question, { account: 'text', place: 'text', at: 'text', basket: 'object' });
  const { account, place, at, basket } = question;
  checkParts('question.basket', basket, { lines: 'list' });
  const time = parisTime(at);
  if (time === null) throw new RangeError(`question.at: ${JSON.stringify(at)} is not an instant with its offset`);
  const cover = coverBasket(caisse, basket, place, time.date, options);
  if (!cover.ok) return cover;
  const authorisation = authorisePurchase(ledger, { account, place, at, cover }, accountPolicies(caisse), options);
  return { ok: true, cover, authorisation };
}
