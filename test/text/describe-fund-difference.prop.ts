import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CaisseDocument, type FundScenario, defineCaisse, lowerCaisse } from '../../src/caisse/index.ts';
import { sameData } from '../../src/simulation/same-data.ts';
import { describeFundDifference, type FundChange } from '../../src/text/index.ts';
import { anyScenarioDocument, SCENARIO } from '../simulation/any-scenario.ts';
import { faultsIn } from './faults-in.ts';
import { REFERENCES } from '../simulation/scenario/any-figures.ts';

const withScenario = (document: CaisseDocument, scenario: FundScenario): CaisseDocument => ({
  ...document,
  scenarios: { [SCENARIO]: scenario },
});

function changesBetween(before: CaisseDocument, after: CaisseDocument): readonly FundChange[] {
  const [left, right] = [before, after].map((document) => ({
    caisse: defineCaisse<CaisseDocument>(document),
    scenario: SCENARIO,
  }));
  const described = describeFundDifference(left!, right!);
  if (!described.ok) throw new Error(JSON.stringify(described.diagnostics));
  return described.changes;
}

/** Keys that support a scenario or a part of it, and change nothing. */
const SUPPORT = ['id', 'label', 'question', 'note', 'source'];

/** What an absent key means. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  paymentRate: '100 %',
  takeUp: '100 %',
  openingReserve: 0,
  departures: '0 %',
  pauses: '0 %',
  after: 0,
  every: 'once',
  funder: 'public',
  posts: 1,
  subsidies: [],
  costs: [],
  inKind: [],
  secrecyThreshold: 0,
};

const LISTS = ['groups', 'subsidies', 'costs', 'inKind'] as const;

/** One field of one part of a scenario, as another scenario has it. */
interface Borrowed {
  readonly before: CaisseDocument;
  readonly after: CaisseDocument;
  readonly isSame: boolean;
}

type Data = Readonly<Record<string, unknown>>;

/** Keys that say where a figure comes from; a figure that is an assumption is marked as one. */
const PROVENANCE = ['source', 'assumption', 'checked'];

/** Words that are the same as their absence. */
const IDLE: Data = { end: 'from', per: 'household', input: 'income' };

/** Data without sources, idle words and references to parameters, so that different data has different sentences. */
function bare(data: unknown, isCost = false): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((each) => bare(each));
  const entries = Object.entries(data)
    .filter(([key, value]) => !PROVENANCE.includes(key) && (isCost || IDLE[key] !== value))
    .map(([key, value]) => [key, bare(value)] as const);
  const [[key, value] = ['', undefined], ...more] = entries;
  if (more.length > 0) return Object.fromEntries(entries);
  if (key === 'parameter') return REFERENCES.parameters![String(value)]!.value;
  return key === 'value' || key === 'fr' ? value : Object.fromEntries(entries);
}

const anyBare: fc.Arbitrary<CaisseDocument> = anyScenarioDocument().map((document) => {
  const { costs = [], ...scenario } = document.scenarios![SCENARIO]!;
  const all = { ...(bare(scenario) as object), costs: costs.map((cost) => bare(cost, true)) };
  return withScenario(document, all as unknown as FundScenario);
});

/** The part with the key as the other part has it, or without it. */
const borrow = (part: Data, other: Data, key: string): Data => {
  const { [key]: _, ...rest } = part;
  return other[key] === undefined ? rest : { ...rest, [key]: other[key] };
};

const anyBorrowed: fc.Arbitrary<Borrowed> = fc
  .tuple(anyBare, anyBare, fc.nat(), fc.nat())
  .map(([document, other, where, which]) => {
    const [mine, theirs] = [document, other].map((each) => each.scenarios![SCENARIO]! as unknown as Data);
    const parts = LISTS.flatMap((list) =>
      ((mine![list] ?? []) as readonly Data[]).flatMap((part, place) => {
        const from = ((theirs![list] ?? []) as readonly Data[])[place];
        return from === undefined ? [] : [{ list, place, part, from }];
      }),
    );
    const chosen = [undefined, ...parts][where % (parts.length + 1)];
    const [part, from] = [chosen?.part ?? mine!, chosen?.from ?? theirs!];
    const keys = [...new Set([...Object.keys(part), ...Object.keys(from)])].filter(
      (key) => !SUPPORT.includes(key) && !(LISTS as readonly string[]).includes(key) && key !== 'indices',
    );
    const key = keys[which % keys.length]!;
    const changed = borrow(part, from, key);
    const list = chosen === undefined ? [] : (mine![chosen.list] as readonly Data[]);
    const scenario =
      chosen === undefined
        ? changed
        : { ...mine, [chosen.list]: list.map((each, place) => (place === chosen.place ? changed : each)) };
    const isSame = sameData(part[key] ?? DEFAULTS[key], changed[key] ?? DEFAULTS[key]);
    return { before: document, after: withScenario(document, scenario as unknown as FundScenario), isSame };
  })
  .filter(({ after }) => lowerCaisse(after).ok);

it('each change of a scenario has one sentence that names both values', () => {
  fc.assert(
    fc.property(anyBorrowed, ({ before, after, isSame }) => {
      const [there, back] = [changesBetween(before, after), changesBetween(after, before)];
      expect(there.length).toBe(isSame ? 0 : 1);
      for (const [place, { sentence }] of there.entries()) {
        expect(sentence.fr).toContain(' au lieu d');
        expect(faultsIn([sentence.fr], 'fr', after)).toEqual([]);
        expect(faultsIn([sentence.en], 'en', after)).toEqual([]);
        // The sentence the other way round has the same values in the other order.
        const valuesOf = (text: string): readonly string[] =>
          text
            .replace(/\.$/, '')
            .replace(/^.*: (?=[^:]* instead of )/, '')
            .split(' instead of ');
        expect(valuesOf(sentence.en)).toHaveLength(2);
        expect(back[place]!.sentence.en).toContain(valuesOf(sentence.en)[1]!);
      }
    }),
  );
});

it('a scenario has no difference in words to itself', () => {
  fc.assert(
    fc.property(anyScenarioDocument(), (document) => {
      expect(changesBetween(document, structuredClone(document))).toEqual([]);
    }),
  );
});

it('a part that is added or removed has one sentence with its name', () => {
  const anyPart = anyScenarioDocument().chain((document) => {
    const scenario = document.scenarios![SCENARIO]!;
    const lists = (['subsidies', 'costs'] as const).filter((list) => (scenario[list] ?? []).length > 0);
    return lists.length === 0
      ? fc.constant(null)
      : fc.tuple(fc.constantFrom(...lists), fc.nat()).map(([list, at]) => ({ document, scenario, list, at }));
  });
  fc.assert(
    fc.property(anyPart, (drawn) => {
      if (drawn === null) return;
      const { document, scenario, list, at } = drawn;
      const parts = scenario[list]!;
      const place = at % parts.length;
      const without = { ...scenario, [list]: parts.filter((_, each) => each !== place) };
      const after = withScenario(document, without);
      fc.pre(lowerCaisse(after).ok);
      const [removed, added] = [changesBetween(document, after), changesBetween(after, document)];
      const { label } = parts[place]!;
      const name = typeof label === 'string' ? label : (label.en ?? label.fr);
      const nameOf = ({ label: of }: (typeof parts)[number]): string => (typeof of === 'string' ? of : of.fr);
      // Of subsidies of one funder, the ones that stay are matched first.
      if (parts.filter((each) => nameOf(each) === nameOf(parts[place]!)).length > 1) return;
      expect(
        [removed, added].map((changes) => changes.map(({ sentence }) => sentence.en.split(',')[0]?.replace(/\.$/, ''))),
      ).toEqual([
        [`${list === 'costs' ? 'Cost' : 'Subsidy'} removed: ${name}`],
        [`${list === 'costs' ? 'Cost' : 'Subsidy'} added: ${name}`],
      ]);
    }),
  );
});

it('a label that changes in one language or in both has one sentence in both languages', () => {
  const anyText = fc.constantFrom('seuls', 'familles', 'étudiants');
  const anyName = fc.oneof(anyText, fc.record({ fr: anyText, en: anyText }, { requiredKeys: ['fr'] }));
  fc.assert(
    fc.property(anyScenarioDocument(), anyName, anyName, (document, before, after) => {
      const scenario = document.scenarios![SCENARIO]!;
      const [first, ...more] = scenario.groups;
      const [left, right] = [before, after].map((label) =>
        withScenario(document, { ...scenario, groups: [{ ...first!, label }, ...more] }),
      );
      const changes = changesBetween(left!, right!);
      const inLanguage = (label: typeof before, language: 'fr' | 'en'): string =>
        typeof label === 'string' ? label : (label[language] ?? label.fr);
      const differ = (['fr', 'en'] as const).filter((each) => inLanguage(before, each) !== inLanguage(after, each));
      expect(changes).toHaveLength(differ.length === 0 ? 0 : 1);
      for (const language of differ) {
        expect(changes[0]!.sentence[language]).toContain(inLanguage(before, language));
        expect(changes[0]!.sentence[language]).toContain(inLanguage(after, language));
      }
    }),
  );
});
