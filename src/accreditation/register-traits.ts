/** What the register of a document says of its places. */
import type { Caisse } from '../caisse/index.ts';
import { checkParts } from '../money/index.ts';
import type { PlaceTraits } from './spending-lines.ts';

/**
 * Reads the labels, the zone and the channel of the places of a document; those of a professional are those of its places too.
 *
 * @param caisse - the caisse
 * @returns what is known of each place, by its id
 */
export function registerTraits(caisse: Caisse): Readonly<Record<string, PlaceTraits>> {
  checkParts('caisse', caisse, { document: 'object', versions: 'list' });
  const { places = {}, professionals = {} } = caisse.document;
  return Object.fromEntries(
    Object.entries(places).map(([id, { professional = '', zone, labels = [], channel }]) => {
      const owner = Object.hasOwn(professionals, professional) ? professionals[professional] : undefined;
      const within = zone ?? owner?.zone;
      return [
        id,
        {
          labels: [...labels, ...(owner?.labels ?? [])],
          ...(within === undefined ? {} : { zone: within }),
          ...(channel === undefined ? {} : { channel }),
        },
      ];
    }),
  );
}
