import { describe, expect, it } from 'vitest';
import { findPreset, presets } from '../../src/presets/index.ts';
import facts from '../golden/facts.json' with { type: 'json' };
import leftOut from '../golden/left-out.json' with { type: 'json' };
import presetFigures from '../golden/preset-figures.json' with { type: 'json' };
import { figuresOf, isDate, type PresetFigure, textsOf } from './figures-of.ts';
import { digitsIn, numbersIn } from './numbers-in.ts';

/** The facts of one caisse: texts and numbers by their path, and the sources with what they say. */
interface CaisseFacts {
  readonly presets: readonly string[];
  readonly facts: Readonly<Record<string, string | number>>;
  readonly sources: readonly { readonly url: string; readonly fact: string }[];
}

/** The fact that a figure shows, or the reason why it has none. */
type Origin = string | { readonly assumed: string };

interface PresetOrigins {
  readonly figures: Readonly<Record<string, Origin>>;
  /** Numbers of texts that are no facts, with the reason. */
  readonly texts?: Readonly<Record<string, string>>;
}

const caisses = Object.entries(facts.caisses as unknown as Readonly<Record<string, CaisseFacts>>);
const originsOf = presetFigures as unknown as Readonly<Record<string, PresetOrigins>>;
const reasonsOf = leftOut as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>;

const documentOf = (id: string): (typeof presets)[number] => findPreset(id)!;

/** The text of a fact or of a source, by its path. */
function factAt({ facts: of, sources }: CaisseFacts, path: string): string {
  const source = /^sources\/(\d+)$/.exec(path)?.[1];
  return source === undefined ? String(of[path] ?? '') : (sources[Number(source)]?.fact ?? '');
}

/** The numbers that a figure stands for: a date is its year, month and day; a rate is also its percentage. */
function numbersOf({ value }: PresetFigure): readonly string[] {
  if (isDate(value)) return value.split('-').map((part) => String(Number(part)));
  const [number = ''] = digitsIn(value);
  return value.endsWith('%') ? [number, String(Number(number) / 100)] : [number];
}

function isIn(figure: PresetFigure, fact: string): boolean {
  const known = numbersIn(fact, 'en');
  const numbers = numbersOf(figure);
  return isDate(figure.value)
    ? numbers.every((number) => known.includes(number))
    : numbers.some((number) => known.includes(number));
}

/** A text that says of itself that it assumes something. */
const assumes = (text: string): boolean => /hypothèse|suppos|s’en déduit/.test(text);

describe.each(caisses)('the presets of %s', (caisse, known) => {
  const all = [...Object.values(known.facts).map(String), ...known.sources.map(({ fact }) => fact)];

  it.each(known.presets)('%s: every figure is a published fact or an assumption', (id) => {
    const { figures: origins } = originsOf[id]!;
    const figures = figuresOf(documentOf(id)).filter(({ isAssumed }) => !isAssumed);
    expect(Object.keys(origins)).toEqual(figures.map(({ path }) => path));
    const untrue = figures.filter((figure) => {
      const origin = origins[figure.path]!;
      return typeof origin === 'string' ? !isIn(figure, factAt(known, origin)) : origin.assumed === '';
    });
    expect(untrue).toEqual([]);
  });

  it.each(known.presets)('%s: every number of a text is a fact', (id) => {
    const { texts: reasons = {} } = originsOf[id]!;
    const numbers = new Set(all.flatMap((fact) => numbersIn(fact, 'en')));
    const unknown = textsOf(documentOf(id))
      .filter((text) => !assumes(text))
      .flatMap((text) => digitsIn(text).filter((number) => !numbers.has(number)));
    expect([...new Set(unknown)].sort()).toEqual(Object.keys(reasons).sort());
  });

  it('show every fact, or leave it out for a reason', () => {
    const shown = new Set(
      known.presets.flatMap((id) => {
        const document = documentOf(id);
        return [
          ...figuresOf(document).flatMap(numbersOf),
          ...[document.name, ...textsOf(document)].flatMap((text) => numbersIn(text, 'fr')),
        ];
      }),
    );
    const reasons = reasonsOf[caisse] ?? {};
    const isLeftOut = (path: string): boolean =>
      Object.keys(reasons).some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
    const missing = Object.entries(known.facts).flatMap(([path, fact]) => {
      // What was computed from published facts is a case of caisses.json.
      if (isLeftOut(path) || String(fact).includes('(derived')) return [];
      const numbers = numbersIn(String(fact), 'en').filter((number) => !shown.has(number));
      return numbers.length === 0 ? [] : [`${path}: ${numbers.join(', ')} in “${fact}”`];
    });
    expect(missing).toEqual([]);
    expect(
      Object.keys(reasons).filter(
        (prefix) => !Object.keys(known.facts).some((path) => `${path}/`.startsWith(`${prefix}/`)),
      ),
    ).toEqual([]);
  });

  it.each(known.presets)('%s: the status is that of the research', (id) => {
    const { status, statusNote } = documentOf(id);
    if (status === undefined) expect(statusNote).toBeDefined();
    else expect(String(known.facts['status'])).toMatch(STATUS[status]);
  });

  it.each(known.presets)('%s: every address is one of the research', (id) => {
    const urls = known.sources.map(({ url }) => url);
    const own = Object.values(documentOf(id).sources ?? {}).flatMap(({ url }) => url ?? []);
    expect(own.filter((url) => !urls.includes(url))).toEqual([]);
  });
});

/** The words of the research for each status. */
const STATUS: Readonly<Record<NonNullable<(typeof presets)[number]['status']>, RegExp>> = {
  running: /running|test year|first phase|phases of/,
  finished: /finished|ended|replaced/,
  preparation: /preparation/,
  proposal: /proposal/,
};

it('are all of the presets', () => {
  const ids = caisses.flatMap(([, { presets: of }]) => of);
  expect(ids.sort()).toEqual(presets.map(({ id }) => id).sort());
});
