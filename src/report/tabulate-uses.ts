/** Tabulates what the same public money does otherwise. */
import { checkItems } from '../money/index.ts';
import type { Label } from '../caisse/index.ts';
import type { UseResult } from '../simulation/index.ts';
import { type Cell, type Column, type CurrencyOptions, inCurrency, type Table, type Wording } from './table.ts';

/** The tables of other uses: whom each reaches, and where its money goes. */
export interface UseTables {
  readonly people: Table;
  readonly money: Table;
}

/**
 * Tabulates the fund and other uses of its public money, one per row.
 *
 * @param results - the results of `compareUses`
 * @param options - the currency
 */
export function tabulateUses(results: readonly UseResult[], options: CurrencyOptions = {}): UseTables {
  checkItems('results', results, 'object');
  return {
    people: { columns: inCurrency([USE, ...PEOPLE], options), rows: results.map(peopleRow) },
    money: { columns: inCurrency([USE, ...MONEY], options), rows: results.map(moneyRow) },
  };
}

const column =
  (kind: Column['kind']) =>
  (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind });

const [text, number, euros] = (['text', 'number', 'cents'] as const).map(column) as [
  ReturnType<typeof column>,
  ReturnType<typeof column>,
  ReturnType<typeof column>,
];

const USE = text('use', 'Usage', 'Use');

const PEOPLE: readonly Column[] = [
  number('reached', 'Foyers servis', 'Households reached'),
  number('persons', 'Personnes', 'Persons'),
  euros('perHousehold', 'Par foyer et par mois', 'By household and month'),
  euros('perPerson', 'Par personne et par mois', 'By person and month'),
  text('decidedBy', 'Qui décide', 'Who decides'),
];

const MONEY: readonly Column[] = [
  euros('publicMoney', 'Argent public', 'Public money'),
  euros('ownPayments', 'Payé par les foyers', 'Paid by households'),
  euros('otherMoney', 'Autres ressources', 'Other resources'),
  euros('costs', 'Fonctionnement', 'Running costs'),
  euros('spent', 'Achats', 'Spending'),
  euros('left', 'Non dépensé', 'Not spent'),
  euros('accredited', 'En lieux conventionnés', 'At accredited places'),
  euros('remains', 'Quand l’argent s’arrête', 'When the money stops'),
];

const UNKNOWN: Wording = { fr: 'inconnu', en: 'not known' };

const wording = (label: Label): Wording =>
  typeof label === 'string' ? { fr: label, en: label } : { fr: label.fr, en: label.en ?? label.fr };

function peopleRow({ label, decidedBy, reached, persons, perHousehold, perPerson }: UseResult): Record<string, Cell> {
  // An amount for nobody is empty; an amount for a number of persons that is not given is unknown.
  const ofPersons = (value: number | null): Cell => value ?? (reached === null || reached === 0 ? null : UNKNOWN);
  return {
    use: wording(label),
    reached,
    persons: ofPersons(persons),
    perHousehold,
    perPerson: ofPersons(perPerson),
    decidedBy: decidedBy === null ? null : wording(decidedBy),
  };
}

function moneyRow({ label, accredited, ...result }: UseResult): Record<string, Cell> {
  return {
    use: wording(label),
    publicMoney: result.publicMoney,
    ownPayments: result.ownPayments,
    otherMoney: result.otherMoney,
    costs: result.costs,
    spent: result.spent,
    left: result.left,
    accredited: accredited ?? UNKNOWN,
    remains: result.remains,
  };
}
