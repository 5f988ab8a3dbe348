import { describe, expect, it } from 'vitest';
import { parseCaisse, parseHousehold, type PlacedDiagnostic } from '../../src/schema/index.ts';
import { yamlProblem } from '../../src/schema/reading/yaml-problem.ts';

const problems = (text: string): readonly PlacedDiagnostic[] => {
  const parsed = parseCaisse(text);
  return parsed.ok ? [] : parsed.diagnostics;
};

const codes = (text: string): readonly string[] => problems(text).map(({ code, path }) => [code, ...path].join(' '));

const HEAD = 'schema: 1\nid: exemple\nname: Exemple\nrules:\n  - from: 2026-01\n    allocation: { kind: none }\n';

describe('a mistake of YAML', () => {
  it.each([
    ['name: Caisse : essai\n', 'CAISSE-YAML-COLON', '"Caisse : essai"'],
    ['summary: Chacun verse: 3 %\n', 'CAISSE-YAML-COLON', '"Chacun verse: 3 %"'],
    ["name: 'Caisse de l'Ariège'\n", 'CAISSE-YAML-INNER-QUOTES', '"Caisse de l\'Ariège"'],
    ["rules:\n  - note: 'l'assemblée'\n", 'CAISSE-YAML-INNER-QUOTES', '"l\'assemblée"'],
    ['name: "Caisse "essai" du Val"\n', 'CAISSE-YAML-INNER-QUOTES', '\'Caisse "essai" du Val\''],
    ["rules: { kind: none, note: 'l'assemblée, en mars' }\n", 'CAISSE-YAML-INNER-QUOTES', '"l\'assemblée, en mars"'],
    ["communes: [L'Haÿ, 'Val d'Isère', Bois]\n", 'CAISSE-YAML-INNER-QUOTES', '"Val d\'Isère"'],
    ['communes: [Val, "dit "le Bois""]\n', 'CAISSE-YAML-INNER-QUOTES', '\'dit "le Bois"\''],
    ["communes: ['L''Haÿ', 'Val' Isère]\n", 'CAISSE-YAML-SYNTAX', 'indentation'],
    ['rules:\n  - minimum:10\n    kind: flat\n', 'CAISSE-YAML-SPACE', '« minimum: 10 »'],
    ['contribution:\n  kind: flat\n  minimum:10\n', 'CAISSE-YAML-SPACE', '« minimum: 10 »'],
    ['brackets:\n  - { from: 0 }\n  { from: 10 }\n', 'CAISSE-YAML-DASH', 'tiret'],
    ['rules:\n  - from: 2026-01\n    note: un\n  from: 2026-02\n', 'CAISSE-YAML-DASH', 'tiret'],
    ['rules:\n  - from: 2026-01\n\n    note: un\n\n  from: 2026-02\n', 'CAISSE-YAML-DASH', 'tiret'],
    ['schema: 1\n  id: essai\n', 'CAISSE-YAML-INDENT', '« id »'],
    ['rate: %5\n', 'CAISSE-YAML-QUOTES', '"%5"'],
    ['rate: %5 \r\nname: essai\r\n', 'CAISSE-YAML-QUOTES', '"%5"'],
    ['a: b\n  c\n d: [\n', 'CAISSE-YAML-SYNTAX', 'indentation'],
  ])('%j is %s', (text, code, help) => {
    const [first] = problems(text);
    expect(first?.code).toBe(code);
    expect(first?.fr.replace(/[\u00A0\u202F]/g, ' ')).toContain(help);
  });

  it.each(['\n', '   \n', '# note\n', '    # note\n\n', ' \r\n'])(
    'has the line of what is written, after %j',
    (blank) => {
      const [first] = problems(`rules:\n  - from: 2026-01\n    note: un\n${blank.repeat(3)}  from: 2026-02\n`);
      expect(first).toMatchObject({ code: 'CAISSE-YAML-DASH', line: 4 + 3 * blank.split('\n').slice(1).length });
    },
  );

  it('has the place of the end of a text that is cut', () => {
    expect(problems('rules: [1,\n\n')[0]).toMatchObject({ code: 'CAISSE-YAML-SYNTAX', line: 3, column: 1 });
  });

  it('is not a deeper key below a key without a value', () => {
    expect(yamlProblem('rules:\n  from: 2026-01\n', 0, undefined).code).toBe('CAISSE-YAML-SYNTAX');
    expect(yamlProblem('rules: 1\n  from: 2026-01\n', 0, undefined).code).toBe('CAISSE-YAML-INDENT');
  });

  it('keeps the general message where no usual mistake is recognized', () => {
    expect(problems('a: {b\n')[0]?.code).toBe('CAISSE-YAML-SYNTAX');
  });
});

describe('a mistake of shape', () => {
  it('is a space that is missing inside braces', () => {
    expect(codes(`${HEAD}    contribution: { kind: flat, amount: 20, minimum:10 }\n`)).toEqual([
      'CAISSE-YAML-SPACE rules 0 contribution minimum:10',
    ]);
  });

  it('is a comma inside braces', () => {
    expect(codes(`${HEAD}    contribution: { kind: none, note: Val, Bois }\n`)).toEqual([
      'CAISSE-YAML-COMMA rules 0 contribution Bois',
    ]);
  });

  it('is a list without dashes', () => {
    expect(codes('schema: 1\nid: exemple\nname: Exemple\nrules:\n  from: 2026-01\n')[0]).toBe('CAISSE-YAML-DASH rules');
  });

  it('is a level of indentation that is missing', () => {
    expect(codes(`${HEAD}    contribution:\n    kind: flat\n    amount: 10\n`)).toEqual([
      'CAISSE-KEY-NOT-INSIDE rules 0 kind',
      'CAISSE-KEY-NOT-INSIDE rules 0 amount',
    ]);
  });

  it.each([
    ['contribution: { kind: labour, hours: 3, every: month, roundin: 5 }', ['per', 'waivers']],
    ['contribution: { kind: none }\n  - from: 2026-02\n    allocation: { kind: mean, maximun: 5 }', ['period']],
  ])('proposes no option that does not apply: %s', (line, known) => {
    const found = problems(`${HEAD}    ${line}\n`);
    expect(found.map(({ code }) => code)).toEqual(['CAISSE-KEY-UNKNOWN']);
    expect(found[0]?.details).toMatchObject({ known: expect.arrayContaining(known) as unknown });
    expect(found[0]?.details).not.toHaveProperty('nearest');
  });

  it('is no comma where a key with digits has a value, or follows a group', () => {
    const valued = problems(`${HEAD}    contribution: { kind: none }\n    "010": 5\n`);
    expect(valued.map(({ code, path }) => [code, path.at(-1)])).toEqual([['CAISSE-KEY-UNKNOWN', '010']]);
    const after = problems(`${HEAD}    contribution: { kind: none }\n    "010":\n`);
    expect(after.map(({ code }) => code)).toEqual(['CAISSE-YAML-COMMA']);
  });

  it('is a key that belongs inside another one', () => {
    const rules = problems('schema: 1\nid: exemple\nname: Exemple\nfrom: 2026-01\ncontribution: { kind: none }\n');
    expect(rules.map(({ path, details }) => [path.at(-1), 'inside' in details ? details.inside : undefined])).toEqual([
      ['rules', undefined],
      ['from', 'rules'],
      ['contribution', 'rules'],
    ]);
    const household = parseHousehold('members: [{}]\nrevenu: 1640\nmembership: true\n');
    expect(household.ok ? [] : household.diagnostics.map(({ details }) => details)).toMatchObject([
      { key: 'revenu', word: 'income', inside: 'resources' },
      { key: 'membership', word: 'membership', inside: 'answers' },
    ]);
  });

  it('is a comma in a household', () => {
    const parsed = parseHousehold('members: [{}]\nresources: { income: 1 640,50 }\n');
    expect(parsed.ok ? [] : parsed.diagnostics.map(({ code }) => code)).toEqual(['CAISSE-YAML-COMMA']);
  });

  it.each([
    ['cotisation: { kind: none }', 'contribution'],
    ['contribution: { kind: flat, montant: 5 }', 'amount'],
    ['contribution: { kind: proportional, base: income, taux: 2 % }', 'rate'],
    ['contribution: { kind: flat, amount: { first: 10, adulte: 5 } }', 'person'],
    ['contribution: { kind: flat, amount: { first: 10, child: [{ before: 14, amount: 5 }] } }', 'children'],
    ['contribution: { kind: proportional, base: income, rate: 2 %, plancher: 3 }', 'minimum'],
    ['contribution: { kind: proportional, assiette: income, rate: 2 % }', 'base'],
    ['contribution: { kind: proportionnelle, base: income, rate: 2 % }', 'proportional'],
    ['contribution: { kind: forfait, amount: 2 }', 'flat'],
    ['contribution: { kind: proportional, base: revenu, rate: 2 % }', 'income'],
    ['Éligibilité: { kind: membership }\n    contribution: { kind: none }', 'eligibility'],
  ])('is the French word in %s', (line, word) => {
    const found = problems(`${HEAD}    ${line}\n`).flatMap(({ details }) =>
      'nearest' in details ? [details.nearest] : [],
    );
    expect(found).toEqual([word]);
  });
});
