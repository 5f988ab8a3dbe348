/** The fuzzed cases: a document, a household and a population, made from a seed. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { CaisseDocument } from '../../src/caisse/index.ts';
import { presets } from '../../src/presets/index.ts';
import { anyCaisseDocument } from '../../src/testing/index.ts';
import { anyScenarioDocument } from '../simulation/any-scenario.ts';
import { mutateData, mutateText } from './mutate.ts';
import { type Random, random } from './random.ts';

/** One case. */
export interface FuzzCase {
  readonly document: string;
  /** The same document as data, before it was text. */
  readonly data: unknown;
  readonly household: string;
  readonly csv: string;
  /** Households of a scenario, as a file. */
  readonly rows: string;
  readonly month: string;
  readonly format: 'yaml' | 'json';
}

const HOUSEHOLD = {
  members: [{ age: 41 }, { age: 9 }, { birthMonth: '1990-05' }],
  resources: { income: '1650.50', benefits: 120, housingCosts: '500,00', charges: 80, savings: 1000 },
  residence: 'Nantes',
  chosen: 25,
  answers: {
    membership: true,
    attendance: 1,
    status: 'retraité',
    pension: 300,
    housing: 'rented',
    garden: false,
    rank: 12,
  },
};

const CSV = [
  'members,members_0_13,members_14_and_over,income,benefits,residence,membership,weight,pension,housing,chosen',
  '3,1,2,1650.50,120,Nantes,true,2,300,rented,25',
  '1,0,1,"1 200,00",,Cadenet,false,1,0,owned,',
  '2,0,2,0,0,,oui,3,12,shared,10',
].join('\n');

const ROWS = [
  'households,entered,left,group,ages,income,residence,chosen,orientation',
  '3,2026-01,,ccas,41 9,1650.50,Flers,25,oui',
  '1,,03/2026,autres,70,"1 200,00",Caen,,non',
  '12,2025-09-15,2026-06,,38 8 3,0,Flers,10,non',
].join('\n');

/** The case of a seed; the same seed gives the same case. */
export function fuzzCase(seed: number): FuzzCase {
  const source = random(seed);
  const format = source.once(3) ? 'json' : 'yaml';
  const data = mutateData(documentOf(source), source, source.below(5));
  const written = format === 'json' ? JSON.stringify(data) : yamlOf(data);
  const household = yamlOf(mutateData(HOUSEHOLD, source, source.below(4)));
  return {
    data,
    format,
    document: source.once(2) ? written : mutateText(written, source, 1 + source.below(4)),
    household: source.once(2) ? household : mutateText(household, source, 1 + source.below(3)),
    rows: mutateText(source.once(3) ? ROWS.replaceAll(',', ';') : ROWS, source, source.below(5)),
    csv: mutateText(source.once(3) ? CSV.replaceAll(',', ';') : CSV, source, source.below(5)),
    month: source.pick(['1900-01', '2024-01', '2024-07', '2026-11', '2031-12', '2199-12']),
  };
}

function documentOf(source: Random): CaisseDocument {
  if (source.once(2)) return source.pick(presets);
  return drawn(source.below(DRAWN_COUNT), source.once(2) ? 'scenario' : 'rules');
}

/** Random documents are slow to draw, so that each is drawn once. */
const DRAWN_COUNT = 200;
const drawnDocuments = new Map<string, CaisseDocument>();

function drawn(seed: number, what: 'rules' | 'scenario'): CaisseDocument {
  const key = `${what} ${seed}`;
  const any = what === 'rules' ? anyCaisseDocument() : anyScenarioDocument();
  const known = drawnDocuments.get(key) ?? fc.sample(any, { numRuns: 1, seed })[0]!;
  drawnDocuments.set(key, known);
  return known;
}

function yamlOf(data: unknown): string {
  // Nothing is written for undefined, against the types of both packages.
  let text: unknown;
  try {
    text = stringify(data, { aliasDuplicateObjects: false });
  } catch {
    text = JSON.stringify(data);
  }
  return String(text);
}
