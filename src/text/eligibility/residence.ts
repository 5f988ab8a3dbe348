/** Sentences about the residence of a household. */
import type { CriterionOf } from '../../caisse/kinds.ts';
import type { Said } from '../said.ts';
import { enumerate } from '../typography.ts';
import { optionalLabel } from './optional-label.ts';
import { feminine, masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { CriterionKindText } from './kind-text.ts';

/** Sentences about the residence of a household. */
export const residenceCriterionText: CriterionKindText<CriterionOf<'residence'>> = {
  about: {
    fr: 'Habiter le territoire : communes, départements ou autres périmètres',
    en: 'Living in the territory: communes, départements or other areas',
  },
  nouns: {
    perimeter: nouns.name,
    communes: nouns.commune,
    departements: masculine('le département', 'the département'),
    areas: masculine('le périmètre', 'the area'),
    others: feminine('la mention d’autres lieux', 'the mention of other places'),
  },
  isCounted: false,
  text: ({ communes = [], departements = [], areas = [], perimeter, others }, context) => {
    const { language, words } = context;
    const listed = [...communes, ...departements.map((name) => departementText(name)[language]), ...areas];
    const places = enumerate([...listed, ...(others === undefined ? [] : [OTHERS[language]])], words.or);
    const name = listed.length === 1 && listed[0] === perimeter ? undefined : optionalLabel(perimeter, context);
    const within = name === undefined ? places : `${name} (${places})`;
    return { fr: `lieu de résidence : ${within}`, en: `place of residence: ${within}` };
  },
};

/** A département by its number or its name. */
const departementText = (name: string): Said =>
  /^\d/.test(name)
    ? { fr: `le département ${name}`, en: `département ${name}` }
    : { fr: `le département « ${name} »`, en: `the département “${name}”` };

/** The places of a territory that is known in part. */
const OTHERS: Said = {
  fr: 'd’autres lieux, non trouvés dans les pages lues',
  en: 'other places, not found in what was read',
};
