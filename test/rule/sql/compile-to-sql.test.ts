import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  type InputNode,
  max,
  money,
  multiply,
  named,
  oneOf,
  ratio,
  type RuleNode,
  word,
} from '../../../src/rule/index.ts';
import { type CompileToSqlResult, compileToSql, type SqlDialect, type SqlOptions } from '../../../src/rule/many.ts';
import { hashRules } from '../../../src/rule/sql/hash-rules.ts';
import { VERSION } from '../../../src/rule/sql/version.ts';
import { anyRule } from '../../../src/testing/index.ts';
import { copyOf } from '../any-case.ts';
import { openDuckDB } from './engines.ts';

const DIALECTS: readonly SqlDialect[] = ['duckdb', 'postgresql', 'spark', 'sqlite'];

const income: InputNode = {
  kind: 'input',
  name: 'income',
  type: 'money',
  decimals: 2,
  minimum: '0',
  maximum: '100000',
};
const options: SqlOptions = { dialect: 'duckdb', table: 'households' };

const compile = (rules: Readonly<Record<string, RuleNode>>, more: Partial<SqlOptions> = {}): string => {
  const compiled = compileToSql(rules, { ...options, ...more });
  if (!compiled.ok) throw new Error('refused');
  return compiled.sql.script;
};

/** The text; of a refusal, what is wrong: a part that stands in several places is refused once where they share it, else at each. */
const said = (compiled: CompileToSqlResult): unknown =>
  compiled.ok
    ? compiled.sql
    : new Set(compiled.diagnostics.map(({ code, details }) => JSON.stringify([code, details])));

describe('the text', () => {
  it('is equal for equal rules and options', () => {
    fc.assert(
      fc.property(anyRule(), fc.constantFrom(...DIALECTS), (rule, dialect) => {
        const [first, again] = [rule, copyOf(rule)].map((each) =>
          compileToSql({ rule: each }, { ...options, dialect }),
        );
        expect(said(again!)).toEqual(said(first!));
      }),
    );
  });

  it('has no function that engines round or interpret differently, and no fraction', () => {
    fc.assert(
      fc.property(anyRule(), fc.constantFrom(...DIALECTS), (rule, dialect) => {
        const compiled = compileToSql({ rule }, { ...options, dialect });
        if (!compiled.ok) return;
        const { rows, totals, guard } = compiled.sql;
        const text = [rows, totals, guard].join('\n').replace(/--.*/g, '');
        expect(text).not.toMatch(/\b(?:ROUND|AVG|LEAST|GREATEST|FLOOR|CEIL|TRUNC)\b|\d\.\d|DECIMAL(?!\(38, 0\))/i);
        if (dialect === 'duckdb' || dialect === 'spark') expect(text.replaceAll('//', '')).not.toContain('/');
      }),
    );
  });

  it('names the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(VERSION).toBe(version);
    expect(compile({ income })).toContain(`caisse-rules ${version}\n`);
  });

  it('starts each line of a comment as a comment, whatever line breaks it has', () => {
    const hostile = ['a\nDROP TABLE households;', 'b\r\nc\u2028d\u0085e; --', 'l\'allocation; ` " \\'];
    const rule = named('net\n; DROP TABLE x\'"`', add(income, money('1')));
    for (const dialect of DIALECTS) {
      const script = compile({ rule }, { dialect, comment: hostile });
      const code = script.split(/[\n\r\u2028\u0085]/).filter((line) => !line.trimStart().startsWith('--'));
      expect(code.join('\n')).not.toMatch(/DROP|l'allocation/);
    }
  });
});

describe('the hash', () => {
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

  it('is the SHA-256 of the JSON with sorted keys, in which objects are replaced by their hashes', () => {
    const one = digest('{"kind":"constant","type":"category","value":"é"}');
    const both = digest(`{"kind":"named","name":"x","of":"${one}"}`);
    expect(hashRules({ b: named('x', word('é')), a: word('é') })).toBe(digest(`{"a":"${one}","b":"${both}"}`));
    expect(hashRules({ b: add(word('é'), word('é')) })).toBe(
      digest(`{"b":"${digest(`{"kind":"add","terms":["${one}","${one}"]}`)}"}`),
    );
  });

  it('rules have one hash, whatever the order of their keys and whatever they share', () => {
    const turned = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, part]) => [key, turned(part)]),
          )
        : value;
    fc.assert(
      fc.property(anyRule(), (rule) => {
        expect(hashRules({ rule: turned(rule) as RuleNode })).toBe(hashRules({ rule }));
      }),
    );
  });
});

describe('names', () => {
  it.each([
    ['', /options\.table/],
    ['a b', /options\.table/],
    ['a"b', /options\.table/],
    ['schema.', /options\.table/],
    ['1a', /options\.table/],
    ['x; DROP TABLE y', /options\.table/],
  ])('a table called %j is refused', (table, message) => {
    expect(() => compileToSql({ income }, { ...options, table })).toThrow(message);
  });

  it('no step takes the name of the column of the key or of the group', () => {
    const rules = { due: max(multiply(income, ratio('0.01')), money('5')) };
    const steps = [...compile(rules).matchAll(/ AS "(step_\w+)"/g)].map(([, name]) => name!);
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) {
      const group: SqlOptions['groups'] = { by: 'value', of: step };
      expect([{ key: step }, { groups: group }].map((more) => compile(rules, more).includes(` AS "${step}"`))).toEqual([
        false,
        false,
      ]);
    }
  });

  it('refuses names of columns that are not plain, or have two meanings', () => {
    const weight = { column: 'w', decimals: 0, maximum: 10 };
    expect(() => compileToSql({ income }, { ...options, key: 'é' })).toThrow(RangeError);
    expect(() => compileToSql({ income }, { ...options, key: 'INCOME_CENTS' })).toThrow(/two meanings/);
    expect(() => compileToSql({ income }, { ...options, key: 'w', weight })).toThrow(/two meanings/);
    expect(() => compileToSql({ income }, { ...options, groups: { by: 'value', of: 'a-b' } })).toThrow(
      /options\.groups\.of/,
    );
    expect(() => compileToSql({ income }, { ...options, weight: { ...weight, maximum: 0 } })).toThrow(
      /options\.weight\.maximum/,
    );
    expect(() => compileToSql({ income }, { ...options, weight: { ...weight, decimals: 9 } })).toThrow(
      /options\.weight\.decimals/,
    );
  });

  it('gives inputs distinct plain names', () => {
    const named = (name: string): InputNode => ({ ...income, name });
    const rules = { total: add(...['housingCosts', 'price.paid', 'price-paid', 'Élu', '2024', 'select'].map(named)) };
    const compiled = compileToSql(rules, options);
    expect(compiled.ok && compiled.sql.inputs.map(({ column }) => column)).toEqual([
      'housing_costs_cents',
      'price_paid_cents',
      'price_paid_cents_2',
      'elu_cents',
      '_2024_cents',
      'select_cents',
    ]);
  });

  it('reads a table that has the name of a layer', async () => {
    const engine = await openDuckDB();
    for (const table of ['inputs', 'layer_1', 'results', 'counted', 'main.inputs']) {
      const compiled = compileToSql({ double: named('double', add(income, income)) }, { ...options, table });
      if (!compiled.ok) throw new Error('refused');
      await engine.run(`CREATE OR REPLACE TABLE ${table} AS SELECT 150::BIGINT AS income_cents`);
      expect(await engine.run(compiled.sql.rows)).toEqual([{ double_cents: 300n }]);
      expect(await engine.run(compiled.sql.totals)).toEqual([
        { households: 1n, double_cents_known: 1n, double_cents_total: 300n },
      ]);
    }
    await engine.close();
  });

  it('quotes words', async () => {
    const words = ["l'autre", 'a\\', '"', '`', '--', 'Élu;'];
    const category: InputNode = { kind: 'input', name: 'word', type: 'category', options: words, open: false };
    const engine = await openDuckDB();
    for (const word of words) {
      const compiled = compileToSql({ is: oneOf(category, [word]) }, options);
      if (!compiled.ok) throw new Error('refused');
      await engine.run(`CREATE OR REPLACE TABLE households AS SELECT '${word.replaceAll("'", "''")}' AS word`);
      expect(await engine.run(compiled.sql.rows)).toEqual([{ is: true }]);
    }
    await engine.close();
  });
});

describe('what is too large', () => {
  const large = multiply(multiply(income, ratio('12345678901')), ratio('0.0000001'));

  it('is refused with its path', () => {
    expect(compileToSql({ large }, options)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'CAISSE-PLAN-TOO-LARGE', path: ['large', 'left'] }],
    });
  });

  it('is refused with its weight where the engine has 64 bits', () => {
    const weight = { column: 'w', decimals: 6, maximum: 10 ** 15 };
    expect(compileToSql({ income }, { ...options, weight }).ok).toBe(true);
    expect(compileToSql({ income }, { ...options, weight, dialect: 'sqlite' })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'CAISSE-PLAN-TOO-LARGE', path: ['income'], details: { name: 'income' } }],
    });
  });
});
