/** Sentences about resources by part. */
import type { Figure } from '../../caisse/index.ts';
import type { QuantityOf } from '../../caisse/kinds.ts';
import type { CaisseContext } from '../caisse/context.ts';
import type { Said } from '../said.ts';
import { figureText, roundingText } from '../caisse/figures.ts';
import { resourcesText } from './quantity-parts.ts';
import { feminine, masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { QuantityKindText } from './kind-text.ts';

/** Sentences about resources by part. */
export const familyQuotientQuantityText: QuantityKindText<QuantityOf<'family-quotient'>> = {
  about: { fr: 'Quotient familial : ressources par part', en: 'Family quotient: resources by part' },
  nouns: {
    label: nouns.label,
    resources: nouns.resource,
    parts: masculine('le nombre de parts', 'the number of parts'),
    'parts.oneAdult': feminine('la part d’un adulte', 'the part of one adult'),
    'parts.twoAdults': feminine('la part de deux adultes', 'the part of two adults'),
    'parts.furtherAdult': feminine('la part de chaque adulte en plus', 'the part of each further adult'),
    'parts.children': feminine('la part de l’enfant', 'the part of the child'),
    'parts.singleParent': feminine('la part en plus d’un parent seul', 'the further part of a single parent'),
    'parts.childBefore': masculine(
      'l’âge à partir duquel une personne n’est plus un enfant',
      'the age from which a person is no longer a child',
    ),
    rounding: nouns.rounding,
  },
  described: (definition, context) => {
    const resources = resourcesText(definition, context);
    return {
      fr: context.words.colon(context.title, `${resources}, divisé par le nombre de parts :`),
      en: context.words.colon(context.title, `${resources}, divided by the number of parts:`),
      rows: [...partsRows(definition, context), roundingText(definition.rounding, 'money', context)],
    };
  },
};

function partsRows({ parts }: QuantityOf<'family-quotient'>, context: CaisseContext): string[] {
  const row = (label: Said, value: Figure): string =>
    context.words.colon(label[context.language], figureText(value, 'count', context));
  const { oneAdult, twoAdults, furtherAdult, children, singleParent, childBefore } = parts;
  const childrenBefore: Said = {
    fr: `est enfant qui a moins de ${childBefore} ans`,
    en: `children are those under ${childBefore}`,
  };
  return [
    row({ fr: 'un adulte', en: 'one adult' }, oneAdult),
    row({ fr: 'deux adultes', en: 'two adults' }, twoAdults),
    row({ fr: 'chaque adulte en plus', en: 'each further adult' }, furtherAdult),
    ...children.map((child, place) => row(childText(place + 1, place === children.length - 1), child)),
    ...(singleParent === undefined
      ? []
      : [row({ fr: 'en plus pour un parent seul', en: 'on top for a single parent' }, singleParent)]),
    childrenBefore[context.language],
  ];
}

const childText = (place: number, goesOn: boolean): Said => ({
  fr: `enfant n° ${place}${goesOn ? ' et suivants' : ''}`,
  en: `child no. ${place}${goesOn ? ' and further ones' : ''}`,
});
