/** Sentences about a level chosen by the member. */
import type { ContributionOf } from '../../caisse/kinds.ts';
import { choiceRows } from './choice-rows.ts';
import { masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about a level chosen by the member. */
export const levelsContributionText: ContributionKindText<ContributionOf<'levels'>> = {
  about: { fr: 'Un niveau au choix du membre', en: 'A level of the member’s choice' },
  called: masculine('le choix d’un niveau', 'the choice of a level'),
  nouns: { levels: nouns.level, 'levels.id': nouns.id, 'levels.label': nouns.label, 'levels.amount': nouns.amount },
  isComputed: () => false,
  owed: ({ levels }, context) => ({
    fr: `${context.who.each.fr} choisit un de ces niveaux${context.limits} :`,
    en: `${context.who.each.en} chooses one of these levels${context.limits}:`,
    rows: choiceRows(levels, context),
  }),
  advised: ({ levels }, context) => ({
    fr: 'le montant du niveau choisi :',
    en: 'the amount of the chosen level:',
    rows: choiceRows(levels, context),
  }),
};
