/** The accounts of the general ledger of the caisse. */
import { checkArgument, type Diagnostic, error } from '../../money/index.ts';
import { readColumns } from '../read-columns.ts';

/** An account of the general ledger: its number in the French plan, and its wording. */
export interface AccountingAccount {
  readonly number: string;
  readonly label: string;
}

/** What an account of the general ledger is for. */
export type AccountingRole =
  'bank' | 'due' | 'third-payers' | 'contributions' | 'allocations' | 'credit' | 'places' | 'advances' | 'expired';

/**
 * The account of each role.
 *
 * @french plan de comptes
 */
export type AccountingPlan = Readonly<Record<AccountingRole, AccountingAccount>>;

/**
 * A proposal for an association, to be checked by the accountant of the caisse: contributions are on account 756, as the règlement ANC n° 2018-06 has them; the other numbers are
 * assumptions of this library.
 *
 * @source https://familles-de-france.org/fr/reseau/nouveau-plan-comptable-des-associations (account 756)
 */
export const ASSOCIATION_PLAN: AccountingPlan = {
  bank: { number: '512', label: 'Banque' },
  due: { number: '411', label: 'Cotisations à recevoir' },
  'third-payers': { number: '467', label: 'Tiers payeurs' },
  contributions: { number: '756', label: 'Cotisations' },
  allocations: { number: '657', label: 'Allocations versées' },
  credit: { number: '4671', label: 'Crédit des membres' },
  places: { number: '401', label: 'Lieux conventionnés' },
  advances: { number: '4672', label: 'Achats avancés par les membres' },
  expired: { number: '657', label: 'Allocations versées' },
};

/** The roles whose account in `ASSOCIATION_PLAN` has a source. */
const SOURCED_ROLES: readonly AccountingRole[] = ['contributions'];

/** Whether the account of a role is an assumption of this library: the caisse did not state it, and no source gives it. */
export function isAssumed(plan: AccountingPlan, role: AccountingRole): boolean {
  // An account that a file states is another object, even if it is equal.
  return plan[role] === ASSOCIATION_PLAN[role] && !SOURCED_ROLES.includes(role);
}

const ROLES = Object.keys(ASSOCIATION_PLAN) as AccountingRole[];

/** The French plan wants three digits at the start of a number. */
const NUMBER = /^[1-7]\d{2}[0-9A-Za-z]{0,17}$/;

/** Whether a text is the number of an account of the French plan, of the classes 1 to 7. */
export const isAccountNumber = (text: string): boolean => NUMBER.test(text);

/** A plan, or the diagnostics of its file. */
export type ReadAccountingPlanResult =
  | { readonly ok: true; readonly plan: AccountingPlan }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads a plan of accounts: the columns `role`, `account` and `label`. Roles that are left out keep the account of `ASSOCIATION_PLAN`.
 *
 * @param text - the CSV text
 * @law any text is read or refused, and never throws
 */
export function readAccountingPlan(text: string): ReadAccountingPlanResult {
  checkArgument('text', text, 'text');
  const read = readColumns(text, {
    role: { headers: ['role', 'rôle', 'usage'] },
    number: { headers: ['account', 'compte', 'numéro', 'number'] },
    label: { headers: ['label', 'libellé', 'intitulé'] },
  });
  if (!read.ok) return read;
  const plan: Record<AccountingRole, AccountingAccount> = { ...ASSOCIATION_PLAN };
  const diagnostics: Diagnostic[] = [];
  for (const { cells, line } of read.rows) {
    const role = ROLES.find((each) => each === cells.role);
    if (role === undefined) {
      diagnostics.push({ ...error('CAISSE-VALUE-UNKNOWN', [], { value: cells.role, known: ROLES }), line });
    } else if (!isAccountNumber(cells.number)) {
      diagnostics.push({ ...error('CAISSE-FORMAT-ACCOUNT', [], { text: cells.number }), line });
    } else if (plan[role] !== ASSOCIATION_PLAN[role] && plan[role].number !== cells.number) {
      diagnostics.push({ ...error('CAISSE-FORMAT-TWICE', [], { text: role }), line });
    } else plan[role] = { number: cells.number, label: cells.label };
  }
  return diagnostics.length === 0 ? { ok: true, plan } : { ok: false, diagnostics };
}
