/** A long history of accounts, for benchmarks. */
import type { Entry } from '../../src/account/index.ts';
import { addMonths, month } from '../../src/money/index.ts';

const START = month('2016-01');
const RULES = '0123456789abcdef0123456789abcdef';
const CONVENTIONNEMENT = 'fedcba9876543210fedcba9876543210';

/** Ten entries an account and month: a contribution due and paid, a credit, and purchases, of which some are held first and some refunded; then the month is closed. */
export function longHistory(accounts: number, months: number): readonly Entry[] {
  const entries: Entry[] = [];
  const next = (): string => `e${entries.length}`;
  for (let place = 0; place < months; place += 1) {
    const of = addMonths(START, place);
    for (let number = 0; number < accounts; number += 1) {
      const account = `a${number}`;
      const at = (day: number): string =>
        `${of}-${String(day).padStart(2, '0')}T10:${String(number % 60).padStart(2, '0')}:00+01:00`;
      const base = (day: number) => ({
        id: next(),
        at: at(day),
        rules: RULES,
        conventionnement: CONVENTIONNEMENT,
        account,
      });
      const shop = `place-${number % 20}`;
      entries.push({ ...base(1), kind: 'contribution-due', month: of, amount: 3000 });
      entries.push({ ...base(1), kind: 'contribution-paid', month: of, amount: 3000 });
      entries.push({ ...base(2), kind: 'credit', month: of, amount: 15_000 });
      const isHeld = (number + place) % 4 === 0;
      for (let time = 0; time < (isHeld ? 5 : 6); time += 1) {
        const covered = 900 + ((number * 7 + time * 131 + place * 17) % 1200);
        const lines = [
          { id: 'l1', covered },
          { id: 'l2', covered: 400, own: 100 },
        ];
        entries.push({ ...base(3 + time * 3), kind: 'purchase', till: 't1', place: shop, lines });
      }
      const purchase = entries.at(-1)!.id;
      if (isHeld) {
        const hold = next();
        entries.push({ ...base(22), kind: 'hold', place: shop, amount: 1500 });
        entries.push({ ...base(23), kind: 'capture', hold, lines: [{ id: 'l1', covered: 1200 }] });
      } else {
        entries.push({ ...base(24), kind: 'refund', purchase, lines: [{ id: 'l2', amount: 400 }] });
      }
    }
    const at = `${addMonths(of, 1)}-03T09:00:00+01:00`;
    entries.push({ id: next(), at, rules: RULES, kind: 'close-month', month: of });
  }
  return entries;
}
