/** The label of a name: the caller's, the library's, or the name itself. */
import { checkArgument, checkLanguage } from '../../money/index.ts';
import type { Language } from '../language.ts';
import { englishLabels } from './en.ts';
import { frenchLabels } from './fr.ts';
import { memberPartLabel, membersColumnLabel } from './members-label.ts';

/** Labels by name. The label of an option of an input has the key `INPUT=OPTION`. */
export type Labels = Readonly<Record<string, string>>;

const glossaries: Readonly<Record<Language, Labels>> = { fr: frenchLabels, en: englishLabels };

/** The label of an input, a quantity or a part of a rule. */
export function labelOf(name: string, language: Language, labels: Labels): string {
  checkLanguage('language', language);
  checkArgument('labels', labels, 'object');
  return (
    own(labels, name) ??
    own(glossaries[language], name) ??
    membersColumnLabel(name)?.[language] ??
    memberPartLabel(name)?.[language] ??
    name
  );
}

/** The label of an option of an input. */
export function wordLabelOf(input: string | undefined, word: string, labels: Labels): string {
  return own(labels, `${input ?? ''}=${word}`) ?? word;
}

/** Reads an own property only, because names come from documents and may be `__proto__`. */
function own(labels: Labels, name: string): string | undefined {
  return Object.hasOwn(labels, name) ? labels[name] : undefined;
}
