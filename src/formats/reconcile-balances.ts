/** Compares the balances of other software with the credit of accounts. */
import type { Ledger } from '../account/index.ts';
import { cents, type Cents, checkItems, checkParts } from '../money/index.ts';
import type { CyclosBalance } from './cyclos.ts';
import type { ListedMember } from './member-list.ts';

/** The credit of one account in the ledger and in the other software. */
export interface ReconciledBalance {
  readonly account: string;
  /** The credit in the ledger, on hold or not, less what is overspent. */
  readonly ledger: Cents<'once'>;
  /** The balance of the other software; `null` if it has no such user. */
  readonly other: Cents<'once'> | null;
  /** `other` less `ledger`; without a balance, zero counts for it. */
  readonly difference: Cents<'once'>;
}

/** What matched and what did not. Every account with a movement and every balance stands in exactly one place. */
export interface BalanceReconciliation {
  readonly matched: readonly ReconciledBalance[];
  readonly different: readonly ReconciledBalance[];
  /** Balances of users whose account is not known. */
  readonly unknown: readonly CyclosBalance[];
  /** Balances of an account that has another balance above them in the list. */
  readonly repeated: readonly CyclosBalance[];
}

/**
 * Compares balances of other software, such as Cyclos, with the credit of the accounts.
 *
 * @param ledger - the ledger
 * @param balances - the balances, for example of `readCyclosBalances`
 * @param members - the members, by which a user is found; a user that is not listed is the account of the same name
 * @returns the accounts by outcome, in the order of their ids
 * @law a reconciliation of balances has the credit of every account and every balance once
 * @unit cents
 */
export function reconcileBalances(
  ledger: Ledger,
  balances: readonly CyclosBalance[],
  members: readonly ListedMember[] = [],
): BalanceReconciliation {
  checkParts('ledger', ledger, { accounts: 'map' });
  checkItems('balances', balances, 'object');
  checkItems('members', members, 'object');
  const accountOf = new Map(members.flatMap(({ user, account }) => (user === undefined ? [] : [[user, account]])));
  const others = new Map<string, Cents<'once'>>();
  const [unknown, repeated]: [CyclosBalance[], CyclosBalance[]] = [[], []];
  for (const each of balances) {
    const account = accountOf.get(each.user) ?? each.user;
    if (!ledger.accounts.has(account)) unknown.push(each);
    else if (others.has(account)) repeated.push(each);
    else others.set(account, each.balance);
  }
  const all = [...ledger.accounts.values()]
    .map(({ id, money }): ReconciledBalance => {
      const known = money.member.amount + money.held.amount;
      const other = others.get(id) ?? null;
      return {
        account: id,
        ledger: cents(known, 'once'),
        other,
        difference: cents((other ?? 0) - known, 'once'),
      };
    })
    .sort((left, right) => (left.account < right.account ? -1 : 1));
  return {
    matched: all.filter(({ difference }) => difference === 0),
    different: all.filter(({ difference }) => difference !== 0),
    unknown,
    repeated,
  };
}
