/** The label of members counted by age. */
import type { QuantityOf } from '../../caisse/kinds.ts';
import type { Said } from '../said.ts';

/** `nombre de personnes de moins de 18 ans`. */
export function membersLabel({ from = 0, before }: Pick<QuantityOf<'members'>, 'from' | 'before'>): Said {
  return { fr: `nombre de personnes${agesFr(from, before)}`, en: `number of persons${agesEn(from, before)}` };
}

/** The label of a column that counts members, such as `members_0_13` or `members_14_and_over`; `undefined` for another name. */
export function membersColumnLabel(column: string): Said | undefined {
  const [, from, last] = /^members_(\d{1,3})_(\d{1,3}|and_over)$/.exec(column) ?? [];
  if (from === undefined || last === undefined) return undefined;
  return membersLabel({ from: Number(from), ...(last === 'and_over' ? {} : { before: Number(last) + 1 }) });
}

function agesFr(from: number, before: number | undefined): string {
  if (before === undefined) return from === 0 ? ' du foyer' : ` de ${from} ans et plus`;
  return from === 0 ? ` de moins de ${before} ans` : ` de ${from} à moins de ${before} ans`;
}

function agesEn(from: number, before: number | undefined): string {
  if (before === undefined) return from === 0 ? ' of the household' : ` aged ${from} or more`;
  return from === 0 ? ` under ${before}` : ` aged ${from} to under ${before}`;
}
