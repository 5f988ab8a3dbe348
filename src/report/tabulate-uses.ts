/** Tabulates what the same public money does otherwise. */
import type { UseResult } from '../simulation/index.ts';
import {
  type Cell,
  type Column,
  type CurrencyOptions,
  inCurrency,
  type Row,
  type Table,
  type Wording,
} from './table.ts';

/**
 * Tabulates the fund and other uses of its public money, one per row.
 *
 * @param results - the results of `compareUses`
 * @param options - the currency
 */
export function tabulateUses(results: readonly UseResult[], options: CurrencyOptions = {}): Table {
  const euros = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'cents' });
  const number = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'number' });
  return {
    columns: inCurrency(
      [
        { key: 'use', header: { fr: 'Usage', en: 'Use' }, kind: 'text' },
        number('reached', 'Foyers servis', 'Households reached'),
        number('persons', 'Personnes', 'Persons'),
        euros('perHousehold', 'Par foyer et par mois', 'By household and month'),
        euros('perPerson', 'Par personne et par mois', 'By person and month'),
        euros('publicMoney', 'Argent public', 'Public money'),
        euros('costs', 'Fonctionnement', 'Running costs'),
        euros('spent', 'Versé', 'Paid out'),
        euros('accredited', 'Achats en lieux conventionnés', 'Spending at accredited places'),
        euros('remains', 'Reste quand l’argent s’arrête', 'There when the money stops'),
        { key: 'decidedBy', header: { fr: 'Qui décide', en: 'Who decides' }, kind: 'text' },
      ],
      options,
    ),
    rows: results.map(rowOf),
  };
}

const text = (label: UseResult['label']): Wording =>
  typeof label === 'string' ? { fr: label, en: label } : { fr: label.fr, en: label.en ?? label.fr };

function rowOf({ label, decidedBy, ...result }: UseResult): Row {
  const unknown: Wording = { fr: 'inconnu', en: 'not known' };
  const cell = (value: Cell): Cell => value;
  return {
    use: text(label),
    reached: cell(result.reached),
    persons: cell(result.persons),
    perHousehold: cell(result.perHousehold),
    perPerson: cell(result.perPerson),
    publicMoney: result.publicMoney,
    costs: result.costs,
    spent: result.spent,
    accredited: cell(result.accredited ?? unknown),
    remains: result.remains,
    decidedBy: decidedBy === null ? null : text(decidedBy),
  };
}
