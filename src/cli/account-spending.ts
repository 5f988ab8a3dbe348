/** The option `--spending` of `caisse account`: what accounts spent by place, level, label, zone or channel. */
import {
  type PlaceTraits,
  registerTraits,
  type SpendingDimension,
  type SpendingLine,
  spendingLines,
} from '../accreditation/index.ts';
import type { Journal } from '../account/index.ts';
import type { Caisse } from '../caisse/index.ts';
import type { ListedPlace } from '../formats/index.ts';
import type { Language } from '../money/index.ts';
import { labelText } from '../text/index.ts';
import { usageError, type UsageError } from './command-outcome.ts';
import type { OptionValue } from './read-options.ts';

/** What is known of places, by their ids, and their names. */
export interface KnownPlaces {
  readonly traits: Readonly<Record<string, PlaceTraits>>;
  readonly names: Readonly<Record<string, string>>;
}

/** The column of `--places`, and the key of a document, for each dimension but the place itself. */
const TRAITS: Readonly<Record<Exclude<SpendingDimension, 'place'>, keyof PlaceTraits>> = {
  level: 'level',
  label: 'labels',
  zone: 'zone',
  channel: 'channel',
};

const isDimension = (by: string): by is SpendingDimension => by === 'place' || Object.hasOwn(TRAITS, by);

/** What a document and a list of places say; the list prevails. */
export function knownPlaces(caisse: Caisse, listed: readonly ListedPlace[], language: Language): KnownPlaces {
  const registered = registerTraits(caisse);
  const own = listed.map(({ id, level, labels, zone, channel }): [string, PlaceTraits] => {
    const given = Object.entries({ level, labels, zone, channel }).filter(([, value]) => value !== undefined);
    return [id, { ...(Object.hasOwn(registered, id) ? registered[id] : {}), ...Object.fromEntries(given) }];
  });
  return {
    traits: { ...registered, ...Object.fromEntries(own) },
    names: {
      ...Object.fromEntries(
        Object.entries(caisse.document.places ?? {}).map(([id, { label }]) => [id, labelText(label, language)]),
      ),
      ...Object.fromEntries(listed.flatMap(({ id, label }) => (label === '' ? [] : [[id, label]]))),
    },
  };
}

/** The lines of what was spent, and the dimension by which they are shared. */
export interface AskedSpending {
  readonly lines: readonly SpendingLine[];
  readonly by: SpendingDimension;
  readonly names: Readonly<Record<string, string>>;
}

/** Reads `--spending` and finds what was spent; a dimension of which nothing is known is a usage error. */
export function spendingIn(
  journal: Journal,
  by: string,
  period: string,
  { traits, names }: KnownPlaces,
): OptionValue<AskedSpending> | UsageError {
  if (!isDimension(by)) {
    return usageError(
      {
        fr: `--spending : « ${by} » n’est pas possible. Choisissez place, level, label, zone ou channel.`,
        en: `--spending: “${by}” is not possible. Choose place, level, label, zone or channel.`,
      },
      'account',
    );
  }
  const lines = spendingLines(journal, period, traits);
  if (lines.length === 0) {
    return usageError(
      {
        fr: `--spending : le journal n’a aucun achat dans la période ${period}.`,
        en: `--spending: the journal has no purchase in the period ${period}.`,
      },
      'account',
    );
  }
  const isKnown = by === 'place' || lines.some((line) => (line[TRAITS[by]]?.length ?? 0) > 0);
  if (isKnown) return { kind: 'value', value: { lines, by, names } };
  const column = TRAITS[by];
  return usageError(
    {
      fr: `--spending ${by} : rien n’est dit des lieux du journal. Donnez à --places un fichier qui a les colonnes place, label et ${column}${by === 'level' ? '' : `, ou écrivez la clé « ${column} » des lieux dans le document`}.`,
      en: `--spending ${by}: nothing is said of the places of the journal. Give --places a file with the columns place, label and ${column}${by === 'level' ? '' : `, or write the key “${column}” of the places in the document`}.`,
    },
    'account',
  );
}
