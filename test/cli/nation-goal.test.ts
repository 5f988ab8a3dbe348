/** The answer of `caisse nation --solve`: what it leaves, what it covers, and what it says of its search. */
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { textIo } from './file-io.ts';

/** Two households with incomes of 1,000 and 3,000 euros a month, for which the fund pays 300 euros a month. */
const files = {
  'bareme.yaml': `schema: 1
id: bareme
name: Un barème
rules:
  - from: 2026-01
    contribution:
      kind: marginal
      base: income
      brackets: [{ from: 0, rate: 0 % }, { from: 1000, rate: 2 % }, { from: 2000, rate: 20 % }]
    allocation: { kind: flat, amount: 150 }
`,
  'foyers.csv': 'income,members\n1000,1\n3000,1\n',
  'recours.yaml': `schema: 1
assumptions:
  - id: recours
    label: { fr: Recours, en: Take-up }
    vary: take-up
    values: [{ id: complet, value: 100 % }, { id: partiel, value: 80 % }]
    central: complet
`,
};

const RATE = 'rules.0.contribution.brackets.2.rate';

const io = textIo(files);

const nation = (...rest: readonly string[]): ReturnType<typeof runCommandLine> =>
  runCommandLine(['nation', 'bareme.yaml', '--population', 'foyers.csv', '--month', '2026-11', ...rest], io, '1.2.3');

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ').replace(/\s+/g, ' ');

async function page(...rest: readonly string[]): Promise<string> {
  const { output, errors, exitCode } = await nation(...rest);
  expect([exitCode, errors]).toEqual([0, '']);
  return plain(output);
}

describe('caisse nation --solve --goal coverage', () => {
  const goal = ['--solve', RATE, '--goal', 'coverage=90%'];

  // At a rate r, the second household pays 20 + 1,000 r a month: 90 % of 300 euros from 25 %.
  it('says what is covered and what is left of all that the fund pays', async () => {
    const english = await page(...goal, '--lang', 'en');
    expect(english).toContain('so that what is paid into the fund covers at least 90% of what the fund pays');
    expect(english).toContain('at least 25%; 90% of what the fund pays is covered, and €360.00 a year is missing.');
    expect(english).toContain('With 24.9%, 89.66% of what the fund pays is covered, and €372.00 a year is missing.');
    expect(english).toContain('With the value of the document, 20%, 73.33% of what the fund pays is covered');
    const french = await page(...goal);
    expect(french).toContain('25 % ; 90 % de ce que le fonds verse est couvert, et il manque 360,00 € par an.');
  });

  it('tabulates what is paid in less what is paid out', async () => {
    expect((await nation(...goal, '--csv-data')).output.split('\r\n')).toEqual([
      'value,holds,paid,received,covered,left,note',
      '0.2,non,2640.00,3600.00,0.7333,-960.00,valeur du document',
      '0.249,non,3228.00,3600.00,0.8966,-372.00,',
      '0.25,oui,3240.00,3600.00,0.9,-360.00,réponse',
      '0.251,oui,3252.00,3600.00,0.9033,-348.00,',
      '',
    ]);
  });

  it('names the goal with declared assumptions', async () => {
    const assumed = [...goal, '--assumptions', 'recours.yaml'];
    expect(await page(...assumed)).toContain('Valeur qui couvre 90 % de ce que le fonds verse : 25 %.');
    const english = await page(...assumed, '--lang', 'en');
    expect(english).toContain('Value that covers 90% of what the fund pays: 25%.');
    expect(english).not.toMatch(/balanc(es the fund|ing value)/i);
  });

  it('keeps the words of a balance for the whole', async () => {
    const english = await page('--solve', RATE, '--assumptions', 'recours.yaml', '--lang', 'en');
    expect(english).toContain('Answer: at least 28%; nothing is left and nothing is missing.');
    expect(english).toContain('Value that balances the fund: 28%.');
  });
});

describe('what caisse nation --solve says of its search', () => {
  it('does not say of one value that none changes what is left', async () => {
    const one = ['--solve', RATE, '--from', '27.95%', '--to', '27.95%', '--step', '0.01%'];
    const english = await page(...one, '--lang', 'en');
    expect(english).toContain('Only one value gave a result: widen the range, if other values make sense.');
    expect(english).toContain('Every value was computed (1).');
    expect(english).not.toMatch(/changes what is left|larger value leaves/);
    expect(await page(...one)).toContain('Une seule valeur a donné un résultat : élargissez la plage');
  });

  // The next threshold is 2,000 euros.
  const threshold = (...rest: readonly string[]): readonly string[] => [
    ...['--solve', 'rules.0.contribution.brackets.1.from', '--from', '1500', '--to', '2500', '--step', '100'],
    ...rest,
  ];

  it('names the values whose rules are refused', async () => {
    const english = await page(...threshold('--lang', 'en'));
    expect(english).toContain(
      '6 of these values give rules that are refused; they are left out: from €2,000 to €2,500. With €2,000: ',
    );
    const french = await page(...threshold());
    expect(french).toContain(
      '6 de ces valeurs donnent des règles refusées ; elles sont laissées de côté : de 2 000 € à 2 500 €. Avec 2 000 € : ',
    );
  });

  it('answers with values whose rules are valid only', async () => {
    const goal = ['--goal', 'coverage=10%', '--lang', 'en'];
    expect(await page(...threshold(...goal))).toContain('every value that was computed, from €1,500 to €1,900.');
    const one = ['--solve', 'rules.0.contribution.brackets.1.from', '--from', '1900', '--to', '2000', '--step', '100'];
    const english = await page(...one, '--lang', 'en');
    expect(english).toContain('Only one value gave a result');
    expect(english).toContain('One of these values gives rules that are refused; it is left out: €2,000.');
  });

  it('says that the nearest value is next to values whose rules are refused', async () => {
    const turned = [
      '--solve',
      'rules.0.contribution.brackets.2.from',
      '--from',
      '500',
      '--to',
      '1500',
      '--step',
      '100',
    ];
    const english = await page(...turned, '--goal', 'coverage=200%', '--lang', 'en');
    expect(english).toContain('The nearest value is next to values whose rules are refused');
    expect(english).toContain('they are left out: from €500 to €1,000.');
  });
});
