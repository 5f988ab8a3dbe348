/** Names a figure of a document by its label, or by the words in which a change of it is described. */
import { type Caisse, lowerCaisse, rulesAt } from '../../caisse/index.ts';
import { compareRules } from '../../caisse/kinds.ts';
import { exact, type Month, toPlainText } from '../../money/index.ts';
import { valueAt, withValueAt } from '../../shape/index.ts';
import type { FundSolution, VariedFigure } from '../../simulation/index.ts';
import { type Language, labelText } from '../language.ts';
import type { Said } from '../said.ts';
import { quote } from '../typography.ts';
import { differenceSubject } from './difference-sentence.ts';

/** A figure that varies, and its range. */
export interface NamedVariation extends Pick<FundSolution, 'from' | 'to' | 'step'> {
  readonly varied: VariedFigure;
}

/** The caisse whose words are used, if it is given, and the language. */
interface NamingOptions {
  readonly caisse: Caisse | undefined;
  readonly language: Language;
}

/** A figure after “value of”: in the words of the caisse, or else by its place. */
export function figureText(solution: NamedVariation, month: Month, { caisse, language }: NamingOptions): string {
  const name = caisse === undefined ? null : figureName(caisse, solution, month);
  if (name !== null) return name[language];
  const { vary, paths } = solution.varied;
  const path = vary.kind === 'figure' ? vary.path : (paths[0] ?? '');
  const place = quote(typeof path === 'string' ? path : path.join('.'), language);
  return language === 'fr' ? `de ${place}` : place;
}

/** A figure after “value of”: `du taux de la cotisation`, `the rate of the contribution`; `null` if no words are known, as for a figure of a scenario. */
function figureName(caisse: Caisse, { varied, ...range }: NamedVariation, month: Month): Said | null {
  const [path] = varied.paths;
  if (path === undefined) return null;
  const [first, key] = path;
  if (first === 'parameters') return parameterName(caisse, String(key));
  const { document } = caisse;
  const from = first === 'rules' ? (valueAt(document, ['rules', key!, 'from']) as Month) : month;
  for (const value of otherValues(varied, range)) {
    const changed = lowerCaisse(withValueAt(document, path, value), caisse);
    const name = changed.ok ? nameOfChange({ before: caisse, after: changed.caisse }, from, path) : null;
    if (name !== null) return name;
  }
  return null;
}

function parameterName({ document: { parameters = {} } }: Caisse, name: string): Said | null {
  if (!Object.hasOwn(parameters, name)) return null;
  const { label } = parameters[name]!;
  return { fr: `de ${quote(labelText(label, 'fr'), 'fr')}`, en: quote(labelText(label, 'en'), 'en') };
}

/** The name of the one figure that differs; with its place, if the words are those of a larger part, such as an amount by composition. */
function nameOfChange(
  { before, after }: Readonly<Record<'before' | 'after', Caisse>>,
  month: Month,
  path: VariedFigure['paths'][number],
): Said | null {
  const [left, right] = [rulesAt(before, month), rulesAt(after, month)];
  if (!left.ok || !right.ok) return null;
  const documents = { before: before.document, after: after.document };
  const [difference, ...others] = compareRules(
    { document: documents.before, version: left.version },
    { document: documents.after, version: right.version },
  );
  if (difference === undefined || others.length > 0) return null;
  const [fr, en] = (['fr', 'en'] as const).map((language) => differenceSubject(difference, documents, language));
  if (fr === null || fr === undefined || en === null || en === undefined) return null;
  const within = path.slice(path[0] === 'rules' ? 2 : 0).filter((key) => key !== 'value');
  const place = within.length > difference.path.length ? path.join('.') : null;
  const placed = (phrase: string, language: Language): string =>
    place === null ? phrase : `${phrase} (${quote(place, language)})`;
  return { fr: placed(ofPhrase(fr), 'fr'), en: placed(en, 'en') };
}

/** Values near the present one, and those of the range, as a document states them. */
function otherValues(
  { type, present }: VariedFigure,
  { from, to, step }: Omit<NamedVariation, 'varied'>,
): readonly (number | string)[] {
  const near = present === null ? [] : [exact(present).plus(step), exact(present).minus(step)];
  const values = [...near, exact(from), exact(to)];
  switch (type) {
    case 'rate':
    case 'ratio':
      // Four decimals, since three could be read as thousands.
      return values.map((value) => `${value.times(100).toFixed(4)} %`);
    case 'money':
      return values.map((value) => toPlainText(value));
    case 'number':
    case 'households':
      return values.map(Number);
    default:
      return type satisfies never;
  }
}

/** `de` before a noun phrase with an article. */
const ofPhrase = (phrase: string): string =>
  phrase.startsWith('le ')
    ? `du ${phrase.slice('le '.length)}`
    : phrase.startsWith('les ')
      ? `des ${phrase.slice('les '.length)}`
      : `de ${phrase}`;
