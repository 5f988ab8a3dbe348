/** Finds faults of language in sentences: elisions, apostrophes, numbers, currencies, ids in place of labels, spaces. */
import type { CaisseDocument } from '../../src/caisse/index.ts';
import type { Language } from '../../src/text/index.ts';
import { typeset } from '../../src/text/typography.ts';

/** What a text must not contain. */
interface Fault {
  readonly name: string;
  readonly pattern: RegExp;
}

const VOWEL = 'aàâäeéèêëiîïoôöuùûüœAÀÂEÉÈÊIÎOÔUÙŒ';
const MUTE_H = 'h(?:ab|eb|éb|er|eu|iv|omm|on[no]|o[rn]a|ôp|um|yg)';

const BOTH: readonly Fault[] = [
  { name: 'remains of code', pattern: /undefined|\[object|NaN|\bnull\b|\$\{|\{"/ },
  { name: 'two spaces', pattern: /\S[ \u00A0\u202F]{2,}\S/ },
  { name: 'space before a comma or a point', pattern: /[^\s(«][ \u00A0\u202F][.,](?:\s|$)/ },
  { name: 'punctuation twice', pattern: /\.\.|,,|;;|(?<!\d):[\s\u202F]*:|[.,;:]\s*[,;]|\(\)/ },
  { name: 'unit twice', pattern: /€[\s\u00A0]*€|%[\s\u00A0]*%/ },
];

const FAULTS: Readonly<Record<Language, readonly Fault[]>> = {
  fr: [
    ...BOTH,
    { name: 'straight apostrophe', pattern: /\p{L}'\p{L}/u },
    {
      name: 'elision',
      pattern: new RegExp(
        `(?<![\\p{L}’-])(?:[dlnscjmDLNSCJM]e|la|La|[qQ]ue|jusque|lorsque|puisque) (?:[${VOWEL}](?!nze|ui\\b)|${MUTE_H})`,
        'u',
      ),
    },
    { name: 'si il', pattern: /\bsi ils?\b/i },
    { name: 'contraction', pattern: /(?<![\p{L}’-])(?:de|à) les? (?!même)/u },
    { name: 'English number', pattern: /\d\.\d|\d,\d{3}[.,]\d|€\d|\d%/ },
    { name: 'ordinary space before double punctuation', pattern: / [;:!?»](?:\s|$)|« / },
    { name: 'plural', pattern: /(?<![\d,.\u202F])[01] (?:personnes|heures|crans|séances|ménages|foyers)\b/ },
    { name: 'singular', pattern: /(?<![\d,.])[2-9] (?:personne|heure|cran|séance|foyer)\b/ },
    { name: 'agreement', pattern: /\d+ personnes\b[^:.;,()]*\b(?:est|dépasse|atteint)\b/ },
  ],
  en: [
    ...BOTH,
    { name: 'straight apostrophe', pattern: /\p{L}'\p{L}/u },
    { name: 'French number', pattern: /\d,\d{1,2}(?!\d)|\d[\s\u00A0\u202F]%|\d[\s\u00A0\u202F]€|\d\u202F\d/ },
    { name: 'space before double punctuation', pattern: /[ \u00A0\u202F][;:!?](?:\s|$)/ },
    { name: 'French quotes', pattern: /[«»]/ },
    { name: 'plural', pattern: /(?<![\d,.])1 (?:persons|hours|notches|sessions|months|households)\b/ },
    { name: 'singular', pattern: /(?<![\d,.])[2-9] (?:person|hour|notch|session|household)\b/ },
    { name: 'agreement', pattern: /\d+ persons\b[^:.;,()]*\bis\b/ },
    { name: 'halves', pattern: /halfway: up/ },
  ],
};

/** The faults of some lines: the name of each fault with its line. The texts that the document itself contains are not checked. */
export function faultsIn(lines: readonly string[], language: Language, document?: CaisseDocument): string[] {
  const own = document === undefined ? [] : textsOf(document).map((text) => typeset(text, language));
  const currency = document?.currency;
  const foreign: readonly Fault[] =
    currency?.code === 'CHF' ? [{ name: 'euros in a caisse in francs', pattern: /€|\beuros?\b/ }] : [];
  return lines.flatMap((line) => {
    const text = own.reduce((rest, one) => rest.replaceAll(one, '…'), line);
    return [...FAULTS[language], ...foreign].flatMap(({ name, pattern }) =>
      pattern.test(text) ? [`${name}: ${line}`] : [],
    );
  });
}

/** The texts of three letters or more that people wrote in a document, from the longest to the shortest. */
function textsOf(document: CaisseDocument): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && /\p{L}.*\s.*\p{L}/u.test(value)) {
      found.add(value);
      found.add(value.slice(0, 1).toUpperCase() + value.slice(1));
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(document);
  return [...found].sort((left, right) => right.length - left.length);
}
