/** The balances of all parties. */
import { checkLedger } from './check-arguments.ts';
import type { Ledger, LedgerParty, PartyBalance, SharedParties } from './ledger/ledger.ts';

/** The balance of a party, in money or in units of a product. */
export interface LedgerBalance {
  readonly party: LedgerParty;
  /** The product; `null` for money. */
  readonly item: string | null;
  /** Cents, or units of the product. */
  readonly amount: number;
}

/**
 * The balances of all parties that are not zero.
 *
 * @param ledger - the ledger
 * @returns the balances; those of money sum to zero, and so do those of each product
 */
export function balancesOf(ledger: Ledger): readonly LedgerBalance[] {
  checkLedger('ledger', ledger);
  const found: LedgerBalance[] = [];
  const add = ({ party, amount }: PartyBalance, item: string | null): void => {
    if (amount !== 0) found.push({ party, item, amount });
  };
  const addShared = ({ fund, expired, places, thirdPayers }: SharedParties, item: string | null): void => {
    for (const each of [fund, expired, ...places.values(), ...thirdPayers.values()]) add(each, item);
  };
  addShared(ledger.money, null);
  for (const [item, parties] of ledger.items) addShared(parties, item);
  for (const { money, items, due, household } of ledger.accounts.values()) {
    for (const { item, member, held } of [money, ...items.values()]) {
      add(member, item);
      add(held, item);
    }
    add(due, null);
    add(household, null);
  }
  return found;
}

/** The sum of all balances of money, and of each product: zero for every ledger. */
export function sumsOf(ledger: Ledger): ReadonlyMap<string | null, number> {
  const sums = new Map<string | null, number>([[null, 0]]);
  for (const { item, amount } of balancesOf(ledger)) sums.set(item, (sums.get(item) ?? 0) + amount);
  return sums;
}
