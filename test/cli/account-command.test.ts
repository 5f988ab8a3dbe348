import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replay, writeSnapshot } from '../../src/account/index.ts';
import type { Io } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { fileIo, textIo } from './file-io.ts';

const CAISSE = 'examples/account/caisse.yaml';
const JOURNAL = 'examples/account/journal.jsonl';

/** Input and output on some files of a test, and on those of the examples. */
const ioWith = (files: Readonly<Record<string, string>>): Io => textIo(files, fileIo);

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

async function run(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<{ output: string; errors: string; exitCode: number }> {
  const { output, errors, exitCode } = await runCommandLine(args, ioWith(files), '0');
  return { output: plain(output), errors: plain(errors), exitCode };
}

const account = (
  args: readonly string[],
  journal?: string,
  files: Readonly<Record<string, string>> = {},
): ReturnType<typeof run> =>
  run(['account', CAISSE, '--journal', journal === undefined ? JOURNAL : 'j.jsonl', ...args], {
    ...files,
    ...(journal === undefined ? {} : { 'j.jsonl': journal }),
  });

const base = { at: '2025-01-10T10:00:00+01:00', rules: 'r1', account: 'a' };
const credit = { ...base, id: 'c', kind: 'credit', month: '2025-01', amount: 10_000 };
const bought = { ...base, id: 'p', kind: 'purchase', place: 'marche', lines: [{ id: 'l', covered: 2000 }] };
const lines = (...entries: readonly (object | string)[]): string =>
  entries.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry))).join('\n');

describe('caisse account', () => {
  it('shows the balances of all parties, which sum to zero', async () => {
    const { output, exitCode } = await account(['--json']);
    expect(exitCode).toBe(0);
    const { balances } = JSON.parse(output) as { balances: { amount: number }[] };
    expect(balances.length).toBeGreaterThan(3);
    expect(balances.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
  });

  it('shows the balance of a member, in both languages', async () => {
    const inJanuary = ['--member', 'foyer-12', '--now', '2026-01-15T12:00:00+01:00'];
    const { output } = await account(inJanuary);
    expect(output).toContain('dont crédit de décembre 2025, à dépenser avant la fin de janvier 2026   150,00');
    const { output: english } = await account([...inJanuary, '--lang', 'en']);
    expect(english).toContain('of which credit of December 2025, to be spent by the end of January 2026  150.00');
  });

  it('names credit apart that can no longer be spent, or not yet', async () => {
    const { output: over } = await account(['--member', 'foyer-12', '--now', '2026-02-01T00:00:00+01:00']);
    expect(over).toMatch(/Crédit à dépenser +0,00\ncrédit de décembre 2025, qui ne peut plus être dépensé +150,00/);
    const early = { ...base, id: 'c', kind: 'credit', at: '2025-01-01T00:00:00+01:00', month: '2025-02', amount: 100 };
    const args = ['account', CAISSE, '--journal', 'essai', '--member', base.account, '--now', '2025-01-02T12:00:00Z'];
    const { output: soon } = await run(args, { essai: JSON.stringify(early) });
    expect(soon).toMatch(/Crédit à dépenser +0,00\ncrédit de février 2025, à dépenser à partir de ce mois +1,00/);
  });

  it('shows the bill of a place', async () => {
    const { output } = await account(['--place', 'epicerie', '--period', '2025-03']);
    expect(output).toMatch(/Bordereau epicerie-2025-03[^]*21 mars 2025 +2025-03-retour +— +-4,60[^]*Total +70,00/);
  });

  it('shows what a third payer owes, and hides small numbers of accounts', async () => {
    const due = { ...base, id: 'd', kind: 'contribution-due', month: '2025-01', amount: 5000, thirdPayer: 'ccas' };
    const asked = ['--third-payer', 'ccas', '--period', '2025', '--json'];
    const shown = JSON.parse((await account(asked, lines(due))).output) as { thirdPayers: object[] };
    expect(shown.thirdPayers).toEqual([{ thirdPayer: 'ccas', period: '2025', amount: 5000, accounts: 1 }]);
    const hidden = JSON.parse((await account([...asked, '--secrecy', '5'], lines(due))).output) as typeof shown;
    expect(hidden.thirdPayers).toEqual([{ thirdPayer: 'ccas', period: '2025', amount: 5000, accounts: null }]);
  });

  it('shows the months of the fund, and the receipt of a purchase on hold', async () => {
    const { output } = await account(['--fund', '--period', '2025-02']);
    expect(output).toMatch(/02\/2025 +50,00 +50,00 +150,00 +86,63 +10,87/);
    const receipt = await account(['--receipt', '2025-09-epicerie', '--lang', 'en']);
    expect(receipt.output).toContain('epicerie, 20 September 2025, 18:09');
    expect(receipt.output).toContain('Credit left: €195');
  });

  it('shares spending by zone, year by year, with what a list of places or the document says', async () => {
    const later = { ...bought, id: 'q', at: '2026-02-10T10:00:00+01:00', lines: [{ id: 'l', covered: 500 }] };
    const february = { ...credit, id: 'd', at: '2026-02-01T10:00:00+01:00', month: '2026-02' };
    const elsewhere = { ...bought, id: 'r', place: 'ferme', lines: [{ id: 'l', covered: 1000 }] };
    const journal = lines(credit, bought, elsewhere, february, later);
    const asked = ['--spending', 'zone', '--period', '2025-01/2026-12'];
    const places = 'lieu;nom;zone;circuit;labels\nmarche;Marché;Bègles;marché;AB|Demeter\nferme;Ferme;;;\n';
    const { output } = await account([...asked, '--places', 'lieux.csv'], journal, { 'lieux.csv': places });
    expect(output).toMatch(/Bègles +20,00 +66,7 % +5,00 +100 %\nNon renseigné +10,00 +33,3 %[^]*Total +30,00 +5,00/);
    const byLabel = await account(
      ['--spending', 'label', '--period', '2026', '--places', 'lieux.csv', '--json'],
      journal,
      {
        'lieux.csv': places,
      },
    );
    expect(JSON.parse(byLabel.output)).toMatchObject({
      spending: [
        { period: '2026', group: 'AB', spent: 500, share: '100' },
        { period: '2026', group: 'Demeter', spent: 500, share: '100' },
      ],
    });
    const document = readFileSync(CAISSE, 'utf8').replace(
      'scenarios:',
      'professionals:\n  amap: { label: L’AMAP, zone: Talence }\nplaces:\n  marche: { label: Le marché, professional: amap }\n\nscenarios:',
    );
    const files = { 'c.yaml': document, 'j.jsonl': journal };
    const registered = await run(['account', 'c.yaml', '--journal', 'j.jsonl', ...asked], files);
    expect(registered.output).toMatch(/Talence +20,00/);
    const named = await run(
      ['account', 'c.yaml', '--journal', 'j.jsonl', '--spending', 'place', '--period', '2025'],
      files,
    );
    expect(named.output).toMatch(/Le marché +20,00 +66,7 %\nferme +10,00/);
  });

  it('writes the accounting entries of a period, with a plan of the caisse', async () => {
    const plan = 'rôle;compte;libellé\nallocations;6571;Aides aux membres\n';
    const { output } = await account(['--accounting', '--period', '2025-03', '--plan', 'plan.csv'], undefined, {
      'plan.csv': plan,
    });
    expect(output.split('\r\n')[3]).toBe(
      'ALL\tAllocations\t2\t20250301\t6571\tAides aux membres\t\t\t2025-03-credit\t20250301\tCrédit du mois\t150,00\t0,00\t\t\t\t\t',
    );
    const wrong = await account(['--accounting', '--period', '2025', '--plan', 'plan.csv'], undefined, {
      'plan.csv': 'role,account,label\nbanque,512,Banque\nbank,8,Banque\n',
    });
    expect(wrong.exitCode).toBe(1);
    expect(wrong.errors).toContain('plan.csv:2');
    expect(wrong.errors).toContain('plan.csv:3');
  });

  it('says on the standard error which numbers of the accounting entries are assumptions', async () => {
    const asked = ['--accounting', '--period', '2025-03'];
    const { errors, exitCode, output } = await account(asked);
    expect(exitCode).toBe(0);
    expect(errors).toContain('--accounting: attention : Les comptes 401, 411, 4671, 512 et 657 sont des hypothèses');
    expect(output).not.toContain('hypothèses');
    const english = await account([...asked, '--lang', 'en']);
    expect(english.errors).toContain('The accounts 401, 411, 4671, 512 and 657 are assumptions');
    const json = JSON.parse((await account([...asked, '--json'])).output) as { assumedAccounts: object[] };
    expect(json.assumedAccounts[0]).toEqual({ number: '401', label: 'Lieux conventionnés' });
    const some = 'rôle;compte;libellé\nbank;512;Banque\ncredit;467;Crédit\n';
    const partly = await account([...asked, '--plan', 'plan.csv'], undefined, { 'plan.csv': some });
    expect(partly.errors).toContain('plan.csv: attention : Les comptes 401, 411 et 657 sont');
    const roles = ['bank', 'due', 'third-payers', 'allocations', 'credit', 'places', 'advances', 'expired'];
    const all = ['role,account,label', ...roles.map((role, place) => `${role},46${place},x`)].join('\n');
    expect((await account([...asked, '--plan', 'plan.csv'], undefined, { 'plan.csv': all })).errors).toBe('');
    expect((await account(['--accounting', '--period', '2020'])).errors).toBe('');
    expect((await account(['--member', 'foyer-12'])).errors).toBe('');
  });

  it.each([
    [['--member', 'foyer-1'], '« foyer-1 »'],
    [['--place', 'marche'], '--period'],
    [['--period', '2025-13'], '2025-13'],
    [['--place', 'marche', '--fund'], '--place, --fund'],
    [['--now', 'hier'], '« hier »'],
    [['--receipt', 'x', '--report', 'a.pdf'], 'a.pdf'],
    [['--spending', 'zones', '--period', '2025'], '« zones »'],
    [['--spending', 'zone', '--period', '2025'], 'colonnes place, label et zone'],
    [['--spending', 'place', '--period', '2020'], 'aucun achat'],
    [['--spending', 'place'], '--period'],
  ])('refuses the options %j', async (args, text) => {
    const { errors, exitCode } = await account(args);
    expect(exitCode).toBe(2);
    expect(errors).toContain(text);
  });
});

describe('a state of the accounts', () => {
  const all = readFileSync(JOURNAL, 'utf8').trimEnd().split('\n');

  /** The command with files that are kept: what it writes can be read by the next call. */
  async function keeping(
    files: Record<string, string>,
    args: readonly string[],
  ): Promise<{ output: string; errors: string; exitCode: number }> {
    const io = ioWith(files);
    const { output, errors, exitCode } = await runCommandLine(
      ['account', CAISSE, ...args],
      {
        ...io,
        whole: ({ path, force }, work) => {
          if (path in files && !force) throw Object.assign(new Error(path), { code: 'EEXIST' });
          return work(path);
        },
        writeFile: (path, bytes) => {
          files[path] = new TextDecoder().decode(bytes);
        },
      },
      '0',
    );
    return { output: plain(output), errors: plain(errors), exitCode };
  }

  it('with the entries that follow gives the whole history, wherever it is cut', async () => {
    for (const cut of [0, 1, 20, 41, 60, all.length]) {
      const files = { head: all.slice(0, cut).join('\n'), tail: all.slice(cut).join('\n') };
      await keeping(files, ['--journal', 'head', '--snapshot', 'state']);
      const { exitCode } = await keeping(files, ['--start', 'state', '--journal', 'tail', '--snapshot', 'end']);
      expect(exitCode).toBe(0);
      await keeping(files, ['--journal', JOURNAL, '--snapshot', 'whole']);
      const { end, whole, state } = files as Record<string, string>;
      expect(end).toBe(whole);
      expect(JSON.parse(state!)).toMatchObject({ format: 'caisse-rules/ledger', version: 3, caisse: 'exemple-compte' });
      const shown = ['--member', 'foyer-12', '--period', '2025-12'];
      const parts = await keeping(files, ['--start', 'state', '--journal', 'tail', ...shown]);
      if (cut < all.length) expect(parts.output).toBe((await account(shown)).output);
    }
  });

  it('is written once, and again with --force', async () => {
    const files: Record<string, string> = { state: 'old' };
    const refused = await keeping(files, ['--journal', JOURNAL, '--snapshot', 'state']);
    expect([refused.exitCode, files['state']]).toEqual([1, 'old']);
    expect(refused.errors).toContain('CAISSE-FILE-EXISTS');
    const { output, exitCode } = await keeping(files, ['--journal', JOURNAL, '--snapshot', 'state', '--force']);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/État des comptes écrit dans state\.$/m);
  });

  it('of another version, of another caisse or changed is refused', async () => {
    const files: Record<string, string> = { 'j.jsonl': lines(credit, bought) };
    await keeping(files, ['--journal', 'j.jsonl', '--snapshot', 'state']);
    const { state } = files;
    for (const [text, code] of [
      [state!.replace('"version":3', '"version":4'), 'CAISSE-ACCOUNT-SNAPSHOT-VERSION'],
      [state!.replace('exemple-compte', 'autre'), 'CAISSE-ACCOUNT-SNAPSHOT'],
      [state!.replaceAll('8000', '9000'), 'CAISSE-ACCOUNT-SNAPSHOT'],
      [writeSnapshot(replay([], []).ledger, { caisse: 'autre' }), 'CAISSE-ACCOUNT-SNAPSHOT-CAISSE'],
      [writeSnapshot(replay([], []).ledger), 'CAISSE-ACCOUNT-SNAPSHOT-CAISSE'],
      ['', 'CAISSE-ACCOUNT-SNAPSHOT'],
    ] as const) {
      const { errors, exitCode } = await keeping({ ...files, state: text }, [
        '--start',
        'state',
        '--journal',
        'j.jsonl',
      ]);
      expect(exitCode).toBe(1);
      expect(errors).toContain(`[${code}]`);
    }
  });

  it('accepts entries again that it contains, and names those of the tail that are out of order', async () => {
    const hold = { ...base, id: 'h', kind: 'hold', place: 'marche', amount: 1000 };
    const capture = { ...base, id: 'k', kind: 'capture', hold: 'h', lines: [{ id: 'l', covered: 5 }] };
    const files: Record<string, string> = {
      head: lines(credit, bought),
      again: lines(credit, bought, hold, capture),
      tail: lines(capture, hold, { ...bought, lines: [{ id: 'l', covered: 1 }] }, { ...bought, id: 'p2' }),
    };
    await keeping(files, ['--journal', 'head', '--snapshot', 'state']);
    const again = await keeping(files, ['--start', 'state', '--journal', 'again', '--json']);
    expect(JSON.parse(again.output)).toMatchObject({ accepted: 2, refused: 0 });
    const { output, errors, exitCode } = await keeping(files, ['--start', 'state', '--journal', 'tail', '--json']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ accepted: 2, refused: 2 });
    const { diagnostics } = JSON.parse(errors) as { diagnostics: { code: string; line: number }[] };
    expect(diagnostics.map(({ code, line }) => [line, code])).toEqual([
      [1, 'CAISSE-ACCOUNT-HOLD-UNKNOWN'],
      [3, 'CAISSE-ACCOUNT-ID-REUSED'],
    ]);
  });

  it('has no statement of a month that it contains in part', async () => {
    const files: Record<string, string> = { head: lines(credit), tail: lines(bought) };
    await keeping(files, ['--journal', 'head', '--snapshot', 'state']);
    const asked = (period: string): ReturnType<typeof keeping> =>
      keeping(files, ['--start', 'state', '--journal', 'tail', '--member', 'a', '--period', period]);
    const early = await asked('2025-01');
    expect(early.exitCode).toBe(2);
    expect(early.errors).toContain('février 2025');
    expect((await asked('2025-02')).exitCode).toBe(0);
  });

  it('--from with a month shows the months up to the last one', async () => {
    const { output } = await account(['--place', 'epicerie', '--from', '2025-10']);
    expect(output).toMatch(/Bordereau epicerie-2025-10_2025-12\nd’octobre 2025 à décembre 2025/);
    const year = await account(['--member', 'foyer-12', '--period', '2025-01/2025-12', '--json']);
    const whole = await account(['--member', 'foyer-12', '--period', '2025', '--json']);
    const totals = (text: string): unknown => (JSON.parse(text) as { statement: { totals: object } }).statement.totals;
    expect(totals(year.output)).toEqual(totals(whole.output));
    for (const args of [[], ['--receipt', 'x'], ['--fund', '--period', '2025']]) {
      expect((await account(['--from', '2025-10', ...args])).exitCode).toBe(2);
    }
  });

  it('--from with a file names --start, and --start with a month names --from', async () => {
    const file = await account(['--from', 'state', '--fund']);
    expect(file.exitCode).toBe(2);
    expect(file.errors).toContain('--start state');
    const month = await account(['--start', '2025-10', '--fund']);
    expect(month.exitCode).toBe(2);
    expect(month.errors).toContain('--from 2025-10');
  });
});

describe('an entry that is refused', () => {
  const good = [credit, bought];
  const hold = { ...base, id: 'h', kind: 'hold', place: 'marche', amount: 1000 };
  it.each<[name: string, wrong: (object | string)[], code: string, args?: string[]]>([
    ['a line that is not JSON', ['{"id":'], 'CAISSE-FORMAT-JSON'],
    [
      'an entry before the months that are remembered',
      [
        {
          ...base,
          id: 'x',
          kind: 'close-month',
          month: '2025-01',
          account: undefined,
          at: '2025-02-02T00:00:00+01:00',
        },
        { ...bought, id: 'old', at: '2024-01-01T00:00:00Z' },
      ],
      'CAISSE-ACCOUNT-TOO-LATE',
    ],
    ['an id with other content', [{ ...bought, lines: [{ id: 'l', covered: 2001 }] }], 'CAISSE-ACCOUNT-ID-REUSED'],
    [
      'a date after now',
      [{ ...bought, id: 'x', at: '2025-03-01T00:00:00Z' }],
      'CAISSE-ACCOUNT-FUTURE',
      ['--now', '2025-02-01T00:00:00Z'],
    ],
    ['a negative amount', [{ ...credit, id: 'x', amount: -1 }], 'CAISSE-ACCOUNT-AMOUNT'],
    ['a fraction of a cent', [{ ...credit, id: 'x', amount: 10.5 }], 'CAISSE-ACCOUNT-AMOUNT'],
    ['an amount that is too large', [{ ...credit, id: 'x', amount: 1e12 }], 'CAISSE-ACCOUNT-AMOUNT-LARGE'],
    [
      'an unknown place',
      [{ ...bought, id: 'x', place: 'march' }],
      'CAISSE-ACCOUNT-PLACE-UNKNOWN',
      ['--places', 'lieux.csv'],
    ],
    ['an unknown product', [{ ...bought, id: 'x', item: 'pain' }], 'CAISSE-ACCOUNT-ITEM-UNKNOWN'],
    [
      'a capture without a hold',
      [{ ...base, id: 'x', kind: 'capture', hold: 'none', lines: bought.lines }],
      'CAISSE-ACCOUNT-HOLD-UNKNOWN',
    ],
    [
      'a refund above its purchase',
      [{ ...base, id: 'x', kind: 'refund', purchase: 'p', lines: [{ id: 'l', amount: 2001 }] }],
      'CAISSE-ACCOUNT-REFUND-EXCEEDED',
    ],
    [
      'a till whose clock is wrong',
      [
        hold,
        {
          ...base,
          id: 'x',
          kind: 'capture',
          hold: 'h',
          at: '2025-01-10T09:59:00+01:00',
          lines: [{ id: 'l', covered: 5 }],
        },
      ],
      'CAISSE-ACCOUNT-BEFORE-HOLD',
    ],
  ])('%s gives a diagnostic with its line, and the rest still replays', async (_name, wrong, code, args = []) => {
    const last = { ...bought, id: 'last', lines: [{ id: 'l', covered: 1 }] };
    const journal = lines(...good, ...wrong, { ...last, at: '2025-02-03T10:00:00+01:00' }, last);
    const files = { 'lieux.csv': 'lieu;nom\nmarche;Le marché\n' };
    const now = args.includes('--now') ? ['--member', 'a'] : [];
    const { output, errors, exitCode } = await account([...args, ...now, '--json'], journal, files);
    expect(exitCode).toBe(1);
    const { diagnostics } = JSON.parse(errors) as { diagnostics: { code: string; line: number }[] };
    expect(diagnostics[0]).toMatchObject({ code, line: good.length + wrong.length });
    const { accepted, refused } = JSON.parse(output) as { accepted: number; refused: number };
    expect(accepted + refused).toBe(good.length + wrong.length + 2);
    expect(accepted).toBeGreaterThanOrEqual(3);
  });

  it('a duplicate changes nothing and is no problem', async () => {
    const { output, exitCode } = await account(['--json'], lines(credit, bought, bought));
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ accepted: 2, refused: 0 });
  });
});

describe('caisse reconcile', () => {
  const reconcile = (args: readonly string[], files = {}): ReturnType<typeof run> =>
    run(['reconcile', CAISSE, '--journal', JOURNAL, '--members', 'examples/account/members.csv', ...args], files);

  it('compares payments of HelloAsso with the contributions due', async () => {
    const { output, exitCode } = await reconcile([
      '--helloasso',
      'examples/account/helloasso.json',
      '--period',
      '2025-03',
    ]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(
      /1 compte concorde\.[^]*payeur inconnu[^]*helloasso:payment:13791 +2025-03-06T18:02:00\+01:00 +50,00/,
    );
    expect(output).not.toContain('13792');
    expect(output).not.toContain('@');
  });

  it('compares a list of payments with what the journal has as paid', async () => {
    const list =
      'id;compte;date;montant\nv1;foyer-12;2025-05-05;20,00\nv2;foyer-12;2025-05-06;-5,00\n;x;2025-05-07;1\n';
    const { output, errors, exitCode } = await reconcile(
      ['--payments', 'liste.csv', '--period', '2025-05', '--against', 'paid', '--json'],
      { 'liste.csv': list },
    );
    expect(exitCode).toBe(1);
    expect(errors).toContain('CAISSE-FORMAT-ID');
    expect(JSON.parse(output)).toMatchObject({
      matched: [],
      // 50 paid, charged back, and paid again.
      missing: [{ account: 'foyer-12', due: 5000, paid: 1500, difference: -3500 }],
      surplus: [],
    });
  });

  it('lists payments outside the period apart', async () => {
    const list =
      'id;compte;date;montant\nv1;foyer-12;31/03/2025;20,00\nv2;foyer-12;2025-04-01;30,00\n' +
      'v3;foyer-12;2025-03-31T22:30:00Z;7,00\nv4;;2025-02-01;3,00\n';
    const args = ['--payments', 'liste.csv', '--period', '2025-03'];
    const { output } = await reconcile([...args, '--json'], { 'liste.csv': list });
    expect(JSON.parse(output)).toMatchObject({
      missing: [{ account: 'foyer-12', due: 5000, paid: 2000 }],
      outside: [{ key: 'list:payment:v2' }, { key: 'list:payment:v3' }, { key: 'list:payment:v4' }],
      unknown: [],
    });
    const page = await reconcile(args, { 'liste.csv': list });
    expect(page.output).toMatch(/hors de la période, non comptés[^]*foyer-12 +list:payment:v2 +2025-04-01 +30,00/);
  });

  it('compares balances of Cyclos with the credit of accounts', async () => {
    const { output } = await reconcile(['--cyclos', 'examples/account/cyclos.csv']);
    expect(output).toMatch(/1 compte concorde\.[^]*Utilisateurs sans compte[^]*inconnu +12,00/);
  });

  it.each([[[]], [['--cyclos', 'a', '--payments', 'b']], [['--payments', 'b']], [['--cyclos', 'a', '--against', 'x']]])(
    'refuses the options %j',
    async (args) => {
      expect((await reconcile(args)).exitCode).toBe(2);
    },
  );
});
