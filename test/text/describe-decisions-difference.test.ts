import { describe, expect, it } from 'vitest';
import { type AccountRules, type CaisseDocument, type Conventionnement, defineCaisse } from '../../src/caisse/index.ts';
import { describeDifference, renderDifferences } from '../../src/text/index.ts';
import { ACCOUNTS } from '../account/histories.ts';

const CONVENTIONNEMENT: Conventionnement = {
  levels: { un: { label: 'Un cœur', rate: '30 %' } },
  unlisted: { place: 'excluded', product: 'excluded' },
  rules: [
    { id: 'lieux', kind: 'place', places: ['epicerie'], gives: 'accepted' },
    { id: 'fruits', kind: 'product', products: ['poires'], gives: { rate: '70 %' }, only: { labels: ['AB'] } },
  ],
  ceilings: [{ id: 'mois', label: 'Plafond du mois', per: 'month', amount: 50 }],
};

interface Parts {
  readonly conventionnement?: Partial<Conventionnement> | null;
  readonly accounts?: Partial<AccountRules> | null;
  readonly document?: Partial<CaisseDocument>;
}

function caisseOf({ conventionnement = {}, accounts = {}, document = {} }: Parts) {
  return defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'essai',
    name: 'Essai',
    places: { epicerie: { label: 'Épicerie du village' } },
    products: { poires: { label: 'Poires', price: '3,50' }, pommes: { label: 'Poires' } },
    ...document,
    rules: [
      {
        from: '2026-01',
        contribution: { kind: 'none' },
        allocation: { kind: 'flat', amount: 100 },
        ...(conventionnement === null ? {} : { conventionnement: { ...CONVENTIONNEMENT, ...conventionnement } }),
        ...(accounts === null ? {} : { accounts: { ...ACCOUNTS, ...accounts } }),
      },
    ],
  });
}

function differences(before: Parts, after: Parts): readonly string[] {
  const compared = describeDifference(caisseOf(before), caisseOf(after), { month: '2026-06' });
  if (!compared.ok) throw new Error('two versions');
  return compared.differences.flatMap(({ path, sentence }) => [
    path.join('.'),
    ...[sentence.fr, sentence.en].map((text) => text.replace(/[\u00A0\u202F]/g, ' ')),
  ]);
}

const [places, fruits] = CONVENTIONNEMENT.rules;

describe('differences of a conventionnement', () => {
  it.each<[name: string, before: Parts, after: Parts, expected: readonly string[]]>([
    [
      'a rule that changes its rate and its criteria',
      {},
      { conventionnement: { rules: [places!, { ...fruits!, gives: { rate: '80 %' }, only: { labels: ['ab'] } }] } },
      [
        'conventionnement.rules.1',
        'La règle « fruits » devient « les produits Poires ; seulement label ab : 80 % », au lieu de « les produits Poires ; seulement label AB : 70 % ».',
        'The rule “fruits” becomes “the products Poires; only label ab: 80%” instead of “the products Poires; only label AB: 70%”.',
      ],
    ],
    [
      'a rule that is added',
      { conventionnement: { rules: [places!] } },
      {},
      [
        'conventionnement.rules.1',
        'La règle « fruits » s’ajoute : « les produits Poires ; seulement label AB : 70 % ».',
        'The rule “fruits” is added: “the products Poires; only label AB: 70%”.',
      ],
    ],
    [
      'a rule that names another product with the same label',
      {},
      { conventionnement: { rules: [places!, { ...fruits!, products: ['pommes'] } as typeof fruits & object] } },
      [
        'conventionnement.rules.1',
        'La règle « fruits » renvoie à d’autres entrées de même libellé.',
        'The rule “fruits” refers to other entries with the same label.',
      ],
    ],
    [
      'a level',
      {},
      { conventionnement: { levels: { un: { label: 'Un cœur', rate: '0,4' } } } },
      [
        'conventionnement.levels.un',
        'Le niveau « un » devient « Un cœur : 40 % », au lieu de « Un cœur : 30 % ».',
        'The level “un” becomes “Un cœur: 40%” instead of “Un cœur: 30%”.',
      ],
    ],
    [
      'what holds for unlisted places',
      {},
      { conventionnement: { unlisted: { place: 'pending', product: 'excluded' } } },
      [
        'conventionnement.unlisted.place',
        'Lieu hors liste : « en attente d’une décision », au lieu de « exclu ».',
        'Unlisted place: “pending a decision” instead of “excluded”.',
      ],
    ],
    [
      'a ceiling that is removed, and one that changes',
      {
        conventionnement: {
          ceilings: [...CONVENTIONNEMENT.ceilings!, { id: 'vin', label: 'Vin', per: 'unit', amount: 2 }],
        },
      },
      { conventionnement: { ceilings: [{ ...CONVENTIONNEMENT.ceilings![0]!, amount: 60, places: ['epicerie'] }] } },
      [
        'conventionnement.ceilings.0',
        'Le plafond « mois » devient « Plafond du mois : 60 € par mois, lieux : Épicerie du village », au lieu de « Plafond du mois : 50 € par mois ».',
        'The ceiling “mois” becomes “Plafond du mois: €60 per month, places: Épicerie du village” instead of “Plafond du mois: €50 per month”.',
        'conventionnement.ceilings.1',
        'Le plafond « vin » est retiré : « Vin : 2 € par unité ».',
        'The ceiling “vin” is removed: “Vin: €2 per unit”.',
      ],
    ],
    [
      'an entry of a register',
      {},
      { document: { places: { epicerie: { label: 'Épicerie du village', channel: 'épicerie', labels: ['AB'] } } } },
      [
        'places.epicerie',
        'Le lieu « epicerie » devient « Épicerie du village, circuit épicerie, label AB », au lieu de « Épicerie du village ».',
        'The place “epicerie” becomes “Épicerie du village, channel épicerie, label AB” instead of “Épicerie du village”.',
      ],
    ],
    [
      'a conventionnement',
      { conventionnement: null },
      {},
      ['conventionnement', 'Un conventionnement s’ajoute.', 'A conventionnement is added.'],
    ],
    [
      'a note, a source and a number in another form',
      {},
      {
        conventionnement: {
          note: 'lu en novembre',
          rules: [
            places!,
            { ...fruits!, gives: { rate: '0.70' }, note: 'voir le compte rendu', decided: { by: 'AG' } },
          ],
          ceilings: [{ ...CONVENTIONNEMENT.ceilings![0]!, amount: '50,00' }],
        },
      },
      [],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(differences(before, after)).toEqual(expected);
  });
});

describe('differences of the rules of accounts', () => {
  it.each<[rules: Partial<AccountRules>, path: string, french: string]>([
    [
      { unspent: { expiresAfter: 2 } },
      'unspent',
      'La règle « le crédit peut être dépensé dans son mois et les 2 mois qui suivent, le plus ancien d’abord » remplace la règle « le crédit qui n’est pas dépensé reste sur le compte, sans limite de durée ».',
    ],
    [
      { carriedAtMost: 200 },
      'carriedAtMost',
      'La règle « un compte garde au plus 200 € d’un mois à l’autre » remplace la règle « ce qu’un compte garde d’un mois à l’autre n’a pas de plafond ».',
    ],
    [
      { unpaid: { creditedDays: 10 } },
      'unpaid',
      'La règle « le crédit est encore versé pendant 10 jours après l’échéance d’une cotisation impayée » remplace la règle « le crédit est versé même si une cotisation est impayée ».',
    ],
    [
      { paused: 'may-not-spend' },
      'paused',
      'La règle « pendant une pause, le crédit ne peut pas être dépensé » remplace la règle « pendant une pause, le crédit peut être dépensé ».',
    ],
    [
      { atLeave: 'carries-over' },
      'atLeave',
      'La règle « au départ d’un membre, son crédit peut encore être dépensé, comme avant » remplace la règle « au départ d’un membre, son crédit revient au fonds ».',
    ],
    [
      { overdraft: 5 },
      'overdraft',
      'La règle « un découvert de 5 € au plus est permis » remplace la règle « aucun découvert n’est permis ».',
    ],
    [
      { offlineAtMost: 20 },
      'offlineAtMost',
      'La règle « hors ligne, au plus 20 € sont pris sur un compte » remplace la règle « rien n’est pris sur un compte hors ligne ».',
    ],
    [
      { transfers: 'allowed' },
      'transfers',
      'La règle « un membre peut donner du crédit à un autre » remplace la règle « un membre ne peut pas donner de crédit à un autre ».',
    ],
    [
      { holdMinutes: 30 },
      'holdMinutes',
      'La règle « une réservation est libérée au bout de 30 minutes » remplace la règle « une réservation est libérée au bout de 15 minutes ».',
    ],
    [
      { refundMonths: 1 },
      'refundMonths',
      'La règle « un achat peut être remboursé dans son mois et le mois qui suit » remplace la règle « un achat peut être remboursé dans son mois et les 6 mois qui suivent ».',
    ],
  ])('%j', (accounts, key, french) => {
    const [path, fr, en] = differences({}, { accounts });
    expect([path, fr]).toEqual([`accounts.${key}`, french]);
    expect(en).toMatch(/^The rule “.+” replaces the rule “.+”\.$/);
  });

  it('stand under their own heading', () => {
    const compared = describeDifference(caisseOf({ accounts: null }), caisseOf({ accounts: {} }), { month: '2026-06' });
    expect(compared.ok && renderDifferences(compared.differences, 'fr')).toEqual([
      'Comptes des membres',
      '  - Des règles de comptes s’ajoutent.',
    ]);
  });
});
