/** Random registers and conventionnements. */
import fc from 'fast-check';
import type {
  Conventionnement,
  ConventionOutcome,
  ConventionRule,
  CoverCeiling,
  Registers,
} from '../../caisse/index.ts';
import { CONVENTION_KINDS, type ConventionKindName } from '../../caisse/kinds.ts';

/** The registers of every random document. */
export const REGISTERS: Required<Registers> = {
  professionals: { ferme: { label: 'Ferme', labels: ['AB'] } },
  places: {
    epicerie: { label: 'Épicerie', channel: 'épicerie', zone: 'Vaucluse' },
    etal: { label: 'Étal', professional: 'ferme', channel: 'marché' },
    amap: { label: 'AMAP', professional: 'ferme', channel: 'AMAP', zone: 'Drôme' },
  },
  categories: {
    frais: { label: 'Frais' },
    legumes: { label: 'Légumes', parent: 'frais' },
    racines: { label: 'Racines', parent: 'legumes' },
    boissons: { label: 'Boissons' },
  },
  products: {
    carottes: {
      label: 'Carottes',
      category: 'racines',
      labels: ['AB'],
      origin: 'Vaucluse',
      processing: 1,
      codes: [111],
    },
    pain: { label: 'Pain', price: '4,20', processing: 3 },
    cidre: { label: 'Cidre', category: 'boissons', labels: ['AB'], processing: 3 },
    soda: { label: 'Soda', category: 'boissons', processing: 4, codes: ['222'] },
  },
};

const idsOf = (register: keyof typeof REGISTERS): readonly string[] => Object.keys(REGISTERS[register]);

const anySome = (words: readonly (string | number)[]): fc.Arbitrary<(string | number)[]> =>
  fc.subarray([...words], { minLength: 1, maxLength: Math.min(2, words.length) });

const anyRate = fc.constantFrom('0', '30 %', '33.3333 %', '70 %', '99.5 %', '100 %');
const anyAmount = fc.constantFrom('0.01', '0,20', 1, '2,35', 10);

/** A random outcome. */
const anyOutcome: fc.Arbitrary<ConventionOutcome> = fc.oneof(
  fc.constantFrom('accepted' as const, 'accepted' as const, 'excluded' as const, 'pending' as const),
  fc.constantFrom('un', 'deux').map((level) => ({ level })),
  anyRate.map((rate) => ({ rate })),
);

const WORDS = {
  labels: ['ab', 'Demeter'],
  channels: ['MARCHÉ', 'amap', 'épicerie'],
  zones: ['vaucluse', 'Drôme'],
  origins: ['Vaucluse'],
  processing: [1, 3, '4'],
} as const;

function anyCriteria(side: 'place' | 'product'): fc.Arbitrary<NonNullable<ConventionRule['only']>> {
  const keys =
    side === 'place' ? (['labels', 'channels', 'zones'] as const) : (Object.keys(WORDS) as (keyof typeof WORDS)[]);
  return fc
    .record(Object.fromEntries(keys.map((key) => [key, anySome(WORDS[key])])), { requiredKeys: [] })
    .map((drawn) => Object.fromEntries(Object.entries(drawn).slice(0, 2)));
}

function anyRule(id: string): fc.Arbitrary<ConventionRule> {
  return fc
    .constantFrom(...(Object.keys(CONVENTION_KINDS) as ConventionKindName[]))
    .chain((kind) => {
      const { fields, side } = CONVENTION_KINDS[kind];
      const lists = Object.keys(fields).map((key) => [key, anySome(idsOf(key as keyof typeof REGISTERS))] as const);
      return fc.record(
        {
          id: fc.constant(id),
          kind: fc.constant(kind),
          gives: anyOutcome,
          ...Object.fromEntries(lists),
          only: anyCriteria(side),
          except: anyCriteria(side),
          base: anyAmount,
          share: anyAmount,
          from: fc.constantFrom('2026-01', '2026-06'),
          until: fc.constantFrom('2026-06', '2026-12'),
        },
        { requiredKeys: ['id', 'kind', 'gives', ...Object.keys(fields)] as never },
      );
    })
    .map((rule) => rule as unknown as ConventionRule);
}

const anyCeiling = (id: string): fc.Arbitrary<CoverCeiling> =>
  fc.record(
    {
      id: fc.constant(id),
      label: fc.constant(id),
      amount: fc.constantFrom('0.03', '1.5', 4, 20),
      per: fc.constantFrom('unit', 'purchase', 'month'),
      levels: fc.constant(['un']),
      categories: anySome(idsOf('categories')) as fc.Arbitrary<string[]>,
      products: anySome(idsOf('products')) as fc.Arbitrary<string[]>,
      places: anySome(idsOf('places')) as fc.Arbitrary<string[]>,
    },
    { requiredKeys: ['id', 'label', 'amount', 'per'] },
  );

/** A random conventionnement; its rules may disagree. */
export const anyConventionnement: fc.Arbitrary<Conventionnement> = fc.record(
  {
    levels: fc.constant({ un: { label: 'un cœur', rate: '30 %' }, deux: { label: 'deux cœurs', rate: '70 %' } }),
    unlisted: fc.record({ place: anyOutcome, product: anyOutcome }),
    rules: fc
      .integer({ min: 0, max: 6 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => anyRule(`r${place}`)))),
    ceilings: fc
      .integer({ min: 0, max: 3 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => anyCeiling(`c${place}`)))),
  },
  { requiredKeys: ['levels', 'unlisted', 'rules'] },
);
