/** Sentences about limited places. */
import type { CriterionOf } from '../../caisse/kinds.ts';
import { figureText } from '../caisse/figures.ts';
import { optionalLabel } from './optional-label.ts';
import { feminine, masculine } from '../difference/noun.ts';
import type { CriterionKindText } from './kind-text.ts';

/** Sentences about limited places. */
export const placesCriterionText: CriterionKindText<CriterionOf<'places'>> = {
  about: { fr: 'Places limitées, par rang', en: 'Limited places, by rank' },
  nouns: { wave: feminine('la vague', 'the wave'), places: masculine('le nombre de places', 'the number of places') },
  isCounted: true,
  text: (criterion, context) => {
    const places = figureText(criterion.places, 'count', context);
    const wave = optionalLabel(criterion.wave, context);
    const within = wave === undefined ? '' : ` (${wave})`;
    return { fr: `une des ${places} places${within}`, en: `one of ${places} places${within}` };
  },
};
