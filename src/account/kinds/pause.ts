/** A pause of an account. */
import type { AccountEntryBase } from '../entry-base.ts';
import type { AccountEntryKind } from '../entry-kind.ts';
import { ACCOUNT } from '../fields.ts';

/** A pause: no contribution falls due and no credit is given. The caisse states whether credit may be spent. */
export interface PauseEntry extends AccountEntryBase {
  readonly kind: 'pause';
}

/** The kind `pause`. */
export const pause: AccountEntryKind<PauseEntry> = {
  scope: 'account',
  fields: ACCOUNT,
  when: ['active'],
  opens: false,
  apply: (_entry, account) => {
    account.status = 'paused';
    return undefined;
  },
};
