/** The end of a pause. */
import type { AccountEntryBase } from '../entry-base.ts';
import type { AccountEntryKind } from '../entry-kind.ts';
import { ACCOUNT } from '../fields.ts';

/** The end of a pause. */
export interface ResumeEntry extends AccountEntryBase {
  readonly kind: 'resume';
}

/** The kind `resume`. */
export const resume: AccountEntryKind<ResumeEntry> = {
  scope: 'account',
  fields: ACCOUNT,
  when: ['paused'],
  opens: false,
  apply: (_entry, account) => {
    account.status = 'active';
    return undefined;
  },
};
