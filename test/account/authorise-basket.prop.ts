import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { accountPolicies, authoriseBasket, replay } from '../../src/account/index.ts';
import { type CaisseDocument, checkCaisse, defineCaisse } from '../../src/caisse/index.ts';
import { anyBasket, anyConventionnement, anyPlace, documentOf } from '../conventionnement/any-conventionnement.ts';
import { ACCOUNTS, history } from './histories.ts';

const at = '2026-11-27T10:00:00+01:00';
const credit = { kind: 'credit', account: 'a17', month: '2026-11', amount: 200 } as const;

test.prop([anyConventionnement, anyBasket, anyPlace])(
  'each line that credit may not pay has the reason of its cover',
  (conventionnement, drawn, place) => {
    const document = documentOf(conventionnement);
    fc.pre(checkCaisse(document).every(({ severity }) => severity !== 'error'));
    const [version] = document.rules;
    const random = defineCaisse<CaisseDocument>({ ...document, rules: [{ ...version!, accounts: ACCOUNTS }] });
    const { ledger } = replay(history({ ...credit, at }), accountPolicies(random));
    const answer = authoriseBasket(ledger, random, { account: 'a17', place, at, basket: drawn });
    if (!answer.ok) throw new Error('a cover');
    const { cover, authorisation } = answer;
    const refused = cover.lines.filter(({ covered, price }) => covered === 0 && price > 0);
    const named = authorisation.reasons.flatMap((reason) => (reason.kind === 'lines-refused' ? reason.lines : []));
    expect(named.map(({ id }) => id)).toEqual(refused.map(({ id }) => id));
    for (const [index, { verdict, rate, price, deposit, isRoundedToZero }] of refused.entries()) {
      const limited = price === deposit ? 'deposit' : isRoundedToZero === true ? 'rounding' : 'limit';
      const own = Number(rate) === 0 ? 'rate-zero' : limited;
      expect(named[index]!.reason).toBe(verdict === 'covered' ? own : verdict);
    }
  },
);
