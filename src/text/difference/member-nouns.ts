/** The nouns of what is read of each member. */
import { feminine, masculine, type Noun } from './noun.ts';

/** The nouns of what is read of each member. */
export const memberNouns: Readonly<Record<'input' | 'ceiling', Noun>> = {
  input: feminine('la donnée de chaque personne', 'the input of each member'),
  ceiling: masculine('le plafond de chaque personne', 'the ceiling of each member'),
};
