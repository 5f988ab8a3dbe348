/** Common words and phrases of each language. */
import type { Language } from '../language.ts';
import { englishWords } from './en.ts';
import { frenchWords } from './fr.ts';
import type { Words } from './words.ts';

export { contraries, type Relation, type Words } from './words.ts';

/** Common words and phrases of each language. */
export const wordsOf: Readonly<Record<Language, Words>> = { fr: frenchWords, en: englishWords };
