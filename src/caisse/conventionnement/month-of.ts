/** The month of a month or a day. */
import { daysInMonth, type Diagnostic, error, isMonth, type Month } from '../../money/index.ts';
import { quotable } from '../../shape/index.ts';

const DAY = /^(\d{4}-\d{2})-(\d{2})$/;

/** The month of `YYYY-MM` or `YYYY-MM-DD`, or the diagnostic of another text. */
export function monthOf(
  at: string,
): { readonly ok: true; readonly month: Month } | { readonly ok: false; readonly diagnostic: Diagnostic } {
  if (isMonth(at)) return { ok: true, month: at };
  const text = quotable(at) ?? '';
  const [, month = '', day = ''] = DAY.exec(at) ?? [];
  if (month === '') return { ok: false, diagnostic: error('CAISSE-MONTH', ['at'], { text }) };
  if (isMonth(month) && Number(day) >= 1 && Number(day) <= daysInMonth(month)) return { ok: true, month };
  return { ok: false, diagnostic: error('CAISSE-DAY', ['at'], { text }) };
}
