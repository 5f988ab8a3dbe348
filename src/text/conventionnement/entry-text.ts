/** An entry of a register in words: its label, then what is known of it. */
import type { Product, ProductCategory, Professional, RegisterName, SellingPlace } from '../../caisse/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { figureText } from '../caisse/figures.ts';
import { labelText } from '../language.ts';
import type { Said } from '../said.ts';

/** An entry of any register. */
type Entry = SellingPlace | Professional | ProductCategory | Product;

/** The keys of entries in words, in the order in which they are written. */
const KEYS = {
  professional: { fr: 'professionnel', en: 'professional' },
  channel: { fr: 'circuit', en: 'channel' },
  zone: { fr: 'zone', en: 'zone' },
  labels: { fr: 'label', en: 'label' },
  parent: { fr: 'dans la catégorie', en: 'in the category' },
  category: { fr: 'catégorie', en: 'category' },
  origin: { fr: 'origine', en: 'origin' },
  processing: { fr: 'degré de transformation', en: 'degree of processing' },
  unit: { fr: 'unité', en: 'unit' },
  codes: { fr: 'code', en: 'code' },
  price: { fr: 'prix de base', en: 'base price' },
} as const satisfies Readonly<Record<Exclude<KeysOf<Entry>, 'label' | 'source' | 'note'>, Said>>;

type KeysOf<Type> = Type extends unknown ? keyof Type : never;

type EntryKey = keyof typeof KEYS;

/** Writes an entry on one line. */
export function entryText(entry: Entry, context: CaisseContext): string {
  const { language } = context;
  const values = entry as Readonly<Partial<Record<EntryKey, unknown>>>;
  const parts = (Object.keys(KEYS) as EntryKey[]).flatMap((key) => {
    const value = values[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return [`${KEYS[key][language]} ${valueText(key, value, context)}`];
  });
  return [labelText(entry.label, language), ...parts].join(', ');
}

function valueText(key: EntryKey, value: unknown, context: CaisseContext): string {
  const { language } = context;
  switch (key) {
    case 'professional':
      return nameOf('professionals', String(value), context);
    case 'parent':
    case 'category':
      return nameOf('categories', String(value), context);
    case 'unit':
      return labelText(value as NonNullable<Product['unit']>, language);
    case 'price':
      return figureText(value as NonNullable<Product['price']>, 'money', context);
    case 'labels':
    case 'codes':
      return (value as readonly (string | number)[]).join(language === 'fr' ? ' et ' : ' and ');
    case 'channel':
    case 'zone':
    case 'origin':
    case 'processing':
      return String(value);
    default:
      return key satisfies never;
  }
}

function nameOf(register: RegisterName, id: string, { document, language }: CaisseContext): string {
  const entries = document[register] ?? {};
  return Object.hasOwn(entries, id) ? labelText(entries[id]!.label, language) : id;
}
