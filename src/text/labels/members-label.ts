/** The label of members counted by age. */
import type { QuantityOf } from '../../caisse/kinds.ts';
import type { Label } from '../../caisse/index.ts';
import { labelText } from '../language.ts';
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

/** The label of the number of one member: `salaire brut (2e personne de 16 ans et plus)`. */
export function memberInputLabel(label: Label, member: number, from = 0): Said {
  const fr = `${labelText(label, 'fr')} (${ordinalFr(member)} personne${from === 0 ? '' : ` de ${from} ans et plus`})`;
  const en = `${labelText(label, 'en')} (member ${member}${from === 0 ? '' : ` aged ${from} or more`})`;
  return { fr, en };
}

/** The label of the sum of a number of each member: `salaire brut (total du foyer)`. */
export const totalLabel = (label: Label): Said => ({
  fr: `${labelText(label, 'fr')} (total du foyer)`,
  en: `${labelText(label, 'en')} (total of the household)`,
});

/** The label of the part of one member in the contribution; `undefined` for another name. */
export function memberPartLabel(name: string): Said | undefined {
  const [, member, multiple] = /^contribution\.member-(\d{1,2})(\.multiple)?$/.exec(name) ?? [];
  if (member === undefined) return undefined;
  const [fr, en] = [`montant de la ${ordinalFr(Number(member))} personne`, `amount of member ${member}`];
  return multiple === undefined ? { fr, en } : { fr: `${fr}, avant division`, en: `${en}, before division` };
}

const ordinalFr = (number: number): string => (number === 1 ? '1re' : `${number}e`);

function agesFr(from: number, before: number | undefined): string {
  if (before === undefined) return from === 0 ? ' du foyer' : ` de ${from} ans et plus`;
  return from === 0 ? ` de moins de ${before} ans` : ` de ${from} à moins de ${before} ans`;
}

function agesEn(from: number, before: number | undefined): string {
  if (before === undefined) return from === 0 ? ' of the household' : ` aged ${from} or more`;
  return from === 0 ? ` under ${before}` : ` aged ${from} to under ${before}`;
}
