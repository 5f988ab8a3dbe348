/** Differences between the conventionnements of two months, in words. */
import type { LoweredConventionnement, RegisterName } from '../../caisse/index.ts';
import {
  compareConventionnements,
  type ComparedRules,
  type ConventionDifference,
  type ConventionPart,
} from '../../caisse/kinds.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { figureText } from '../caisse/figures.ts';
import { ceilingText, outcomeText, ruleParts } from '../conventionnement/describe-conventionnement.ts';
import { entryText } from '../conventionnement/entry-text.ts';
import { conventionWords } from '../conventionnement/words.ts';
import { type Language, labelText } from '../language.ts';
import { quote, typeset } from '../typography.ts';
import type { DescribedDifference } from './described-difference.ts';
import { feminine, masculine, type Noun } from './noun.ts';

/** The rules of one side, with the context of allocations in both languages. */
interface Side extends ComparedRules {
  readonly context: Readonly<Record<Language, CaisseContext>>;
}

/** One difference for each part of the conventionnement that differs. */
export function conventionDifferences(before: Side, after: Side): readonly DescribedDifference[] {
  return compareConventionnements(before, after).map((difference) => ({
    pillar: 'conventionnement',
    kind: difference.kind,
    path: pathOf(difference, difference.kind === 'removed' ? before : after),
    sentence: {
      fr: sentenceOf(difference, before, after, 'fr'),
      en: sentenceOf(difference, before, after, 'en'),
    },
  }));
}

function pathOf(
  { of, id }: ConventionDifference,
  { version: { conventionnement } }: Side,
): DescribedDifference['path'] {
  switch (of) {
    case 'whole':
      return ['conventionnement'];
    case 'levels':
    case 'unlisted':
      return ['conventionnement', of, id];
    case 'rules':
    case 'ceilings':
      return ['conventionnement', of, (conventionnement?.source[of] ?? []).findIndex((each) => each.id === id)];
    default:
      return [of, id];
  }
}

const NOUNS: Readonly<Record<Exclude<ConventionPart, 'whole' | 'unlisted'>, Noun>> = {
  levels: masculine('le niveau', 'the level'),
  rules: feminine('la règle', 'the rule'),
  ceilings: masculine('le plafond', 'the ceiling'),
  places: masculine('le lieu', 'the place'),
  professionals: masculine('le professionnel', 'the professional'),
  categories: feminine('la catégorie', 'the category'),
  products: masculine('le produit', 'the product'),
};

function sentenceOf(difference: ConventionDifference, before: Side, after: Side, language: Language): string {
  return typeset(`${said(difference, before, after, language)}.`, language);
}

function said({ of, kind, id }: ConventionDifference, before: Side, after: Side, language: Language): string {
  const isFrench = language === 'fr';
  if (of === 'whole') {
    if (isFrench) return kind === 'added' ? 'Un conventionnement s’ajoute' : 'Le conventionnement est retiré';
    return kind === 'added' ? 'A conventionnement is added' : 'The conventionnement is removed';
  }
  const text = (side: Side): string => quote(partText(of, id, side, language), language);
  if (of === 'unlisted') {
    const subject = id === 'place' ? conventionWords.unlistedPlaces : conventionWords.unlistedProducts;
    return isFrench
      ? `${subject.fr} : ${text(after)}, au lieu de ${text(before)}`
      : `${subject.en}: ${text(after)} instead of ${text(before)}`;
  }
  const noun = NOUNS[of];
  const e = noun.isFeminine === true ? 'e' : '';
  const subject = `${noun[language].charAt(0).toUpperCase()}${noun[language].slice(1)} ${quote(id, language)}`;
  switch (kind) {
    case 'added':
      return isFrench ? `${subject} s’ajoute : ${text(after)}` : `${subject} is added: ${text(after)}`;
    case 'removed':
      return isFrench ? `${subject} est retiré${e} : ${text(before)}` : `${subject} is removed: ${text(before)}`;
    case 'changed': {
      const [old, fresh] = [text(before), text(after)];
      if (old === fresh) {
        return isFrench
          ? `${subject} renvoie à d’autres entrées de même libellé`
          : `${subject} refers to other entries with the same label`;
      }
      return isFrench
        ? `${subject} devient ${fresh}, au lieu de ${old}`
        : `${subject} becomes ${fresh} instead of ${old}`;
    }
    default:
      return kind satisfies never;
  }
}

/** A part of a conventionnement in words, without its id. */
function partText(of: Exclude<ConventionPart, 'whole'>, id: string, side: Side, language: Language): string {
  const { conventionnement } = side.version;
  const context = side.context[language];
  return conventionnement === undefined ? '' : textOf(of, id, conventionnement, context);
}

function textOf(
  of: Exclude<ConventionPart, 'whole'>,
  id: string,
  conventionnement: LoweredConventionnement,
  context: CaisseContext,
): string {
  const { levels = {}, unlisted } = conventionnement.source;
  const { language, words } = context;
  switch (of) {
    case 'levels': {
      const level = levels[id];
      return level === undefined
        ? ''
        : words.colon(labelText(level.label, language), figureText(level.rate, 'ratio', context));
    }
    case 'unlisted':
      return outcomeText(unlisted[id === 'place' ? 'place' : 'product'], conventionnement, context);
    case 'rules': {
      const rule = conventionnement.rules.find((each) => each.id === id);
      if (rule === undefined) return '';
      const { about, said: gives } = ruleParts(rule, conventionnement, context);
      const { label } = rule.source;
      const own = label === undefined ? '' : ` (${labelText(label, language)})`;
      return words.colon(`${about}${own}`, gives);
    }
    case 'ceilings': {
      const ceiling = conventionnement.ceilings.find((each) => each.id === id)?.source;
      return ceiling === undefined
        ? ''
        : words.colon(labelText(ceiling.label, language), ceilingText(ceiling, conventionnement, context));
    }
    default:
      return registerText(of, id, context);
  }
}

function registerText(register: RegisterName, id: string, context: CaisseContext): string {
  const entries = context.document[register] ?? {};
  return Object.hasOwn(entries, id) ? entryText(entries[id]!, context) : '';
}
