import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaisseDocument } from '../../src/caisse/index.ts';
import { copyOfSources, filesWithErrors, without, writeCopy } from './copy-of-sources.ts';
import { KIND_FILE, madeUpContribution, TEXT_FILE } from './made-up-contribution.ts';

type Caisse = typeof import('../../src/caisse/index.ts');
type Testing = typeof import('../../src/testing/index.ts');
type Text = typeof import('../../src/text/index.ts');
type Schema = typeof import('../../src/schema/index.ts');
type Laws = typeof import('../caisse/assert-assessment.ts');
type Suites = typeof import('../kinds/suites.ts');

const files = Object.keys(madeUpContribution);
const tables = files.filter((file) => file !== KIND_FILE && file !== TEXT_FILE);

describe('a made-up kind of contribution', () => {
  it('compiles with two files and one line in each table', () => {
    expect(copyOfSources(madeUpContribution).errors()).toEqual([]);
  }, 120_000);

  it('is missing in no other file', () => {
    const typed = ['src/caisse/contribution.ts', KIND_FILE];
    const found = filesWithErrors(
      copyOfSources(without(madeUpContribution, ...files.filter((file) => !typed.includes(file)))),
    );
    expect([...found].sort()).toEqual(tables.filter((file) => !typed.includes(file)).sort());
  }, 120_000);

  it.each(files)(
    'does not compile without %s, and the error names it',
    (file) => {
      const errors = copyOfSources(without(madeUpContribution, file)).errors();
      expect(errors.map(({ message }) => message).join('\n')).toContain('twofold');
    },
    120_000,
  );

  it.each([
    ["fields: { half: figure('money') }", 'fields: {}', "'half' is missing"],
    ["fields: { half: figure('money') }", "fields: { haft: figure('money') }", "'haft' does not exist"],
    ["fields: { half: figure('money') }", 'fields: { half: label() }', "'Field<Label>'"],
    ["node('half')", "node('haft')", '\'"haft"\' is not assignable'],
  ])(
    'does not compile where %s becomes %s',
    (from, to, message) => {
      const wrong = {
        ...madeUpContribution,
        [KIND_FILE]: () =>
          madeUpContribution[KIND_FILE]!('').replace(from, to).replace('{ figure }', '{ figure, label }'),
      };
      const [error] = copyOfSources(wrong).errorsIn(KIND_FILE);
      expect(error?.message).toContain(message);
    },
    120_000,
  );
});

describe('a made-up kind of contribution with all its files', () => {
  const copy = writeCopy(madeUpContribution);

  const document = {
    schema: 1,
    id: 'essai',
    name: 'Essai',
    rules: [
      {
        from: '2026-01',
        contribution: { kind: 'twofold', half: '12,50', minimum: 10 },
        allocation: { kind: 'flat', amount: 100 },
      },
    ],
  } as unknown as CaisseDocument;

  it('is drawn, and the laws of an assessment hold', async () => {
    const { defineCaisse } = (await copy.load('src/caisse/index.ts')) as Caisse;
    const { anyCaisseDocument, anyHousehold } = (await copy.load('src/testing/index.ts')) as Testing;
    const { assertAssessment } = (await copy.load('test/caisse/assert-assessment.ts')) as Laws;
    const isTwofold = ({ rules }: CaisseDocument): boolean =>
      rules.some(({ contribution }) => (contribution?.kind as string | undefined) === 'twofold');
    const month = '2026-01';
    const anyCase = anyCaisseDocument()
      .filter(isTwofold)
      .chain((drawn) => {
        const caisse = defineCaisse(drawn);
        return anyHousehold(caisse, month).map((known) => ({ caisse, month, ...known }));
      });
    fc.assert(
      fc.property(anyCase, (each) => {
        assertAssessment(each);
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  it('is computed, and described in both languages', async () => {
    const { assessHousehold, defineCaisse } = (await copy.load('src/caisse/index.ts')) as Caisse;
    const { describeCaisse } = (await copy.load('src/text/index.ts')) as Text;
    const caisse = defineCaisse(document);
    const result = assessHousehold(caisse, { members: [{ age: 30 }] }, '2026-11');
    expect(result).toMatchObject({ ok: true, assessment: { contribution: { amount: { cents: 2500 } } } });
    expect(describeCaisse(caisse, { language: 'en', month: '2026-11' }).join('\n')).toContain(
      'Each household pays twice €12.50.',
    );
    expect(describeCaisse(caisse, { language: 'fr', month: '2026-11' }).join('\n')).toMatch(
      /Chaque foyer verse deux fois 12,50\s€\./,
    );
  }, 180_000);

  it('is read from a document, and the JSON Schema knows it', async () => {
    const { caisseJsonSchema, parseCaisseObject } = (await copy.load('src/schema/index.ts')) as Schema;
    expect(parseCaisseObject(document)).toMatchObject({ ok: true });
    const text = JSON.stringify(caisseJsonSchema());
    expect(text).toContain('"twofold"');
    expect(text).toContain('Deux fois un montant · Twice an amount');
  }, 180_000);

  it('lacks its suite, which is its section of the guide', async () => {
    const { KINDS, readSuite } = (await copy.load('test/kinds/suites.ts')) as Suites;
    expect(KINDS.contribution).toContain('twofold');
    expect(() => readSuite('contribution', 'twofold')).toThrow(
      'test/kinds/contribution/twofold.yaml: the kind has no suite',
    );
    await expect(copy.load('test/docs/guide/content.ts')).rejects.toThrow('twofold.yaml');
  }, 180_000);
});
