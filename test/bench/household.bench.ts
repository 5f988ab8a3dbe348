/**
 * Measures one household: contribution with six brackets, floor, cap and rounding, allocation by composition, and net, compared with publicodes on
 * the same rules in the same run.
 */
import { cpus } from 'node:os';
import Engine from 'publicodes';
import { parse } from 'yaml';
import {
  add,
  countMembers,
  evaluate,
  explain,
  marginalScale,
  max,
  min,
  money,
  multiply,
  round,
  subtract,
  count,
  type NumberInputNode,
} from '../../src/rule/index.ts';
import { perSecond, plain } from './measure.ts';

const income: NumberInputNode = {
  kind: 'input',
  name: 'income',
  type: 'money',
  decimals: 2,
  minimum: '-100000',
  maximum: '10000000',
};
const brackets = [
  { from: '0', rate: '0' },
  { from: '600', rate: '0.01' },
  { from: '1000', rate: '0.025' },
  { from: '1500', rate: '0.04' },
  { from: '2200', rate: '0.065' },
  { from: '4000', rate: '0.09' },
];
const cent = { to: '0.01', mode: 'half-up' } as const;
const contribution = min(max(round(marginalScale(income, brackets), cent), money('10')), money('200'));
const allocation = add(money('150'), multiply(money('75'), subtract(countMembers(0, null), count('1'))));
const net = subtract(allocation, contribution);

const households = Array.from({ length: 1000 }, (_, index) => ({
  values: { income: ((index * 7919) % 500_000) / 100 },
  ages: [40, 38, 12, 9].slice(0, 1 + (index % 4)),
}));
const at = (index: number): (typeof households)[number] => households[index % households.length]!;

const engine = new Engine(
  parse(`
revenu: 1500 €/mois
cotisation:
  valeur:
    barème:
      assiette: revenu
      tranches:
        - { taux: 0%, plafond: 600 €/mois }
        - { taux: 1%, plafond: 1000 €/mois }
        - { taux: 2.5%, plafond: 1500 €/mois }
        - { taux: 4%, plafond: 2200 €/mois }
        - { taux: 6.5%, plafond: 4000 €/mois }
        - { taux: 9% }
  arrondi: 2 décimales
  plancher: 10 €/mois
  plafond: 200 €/mois
personnes: 3
allocation: 150 €/mois + 75 €/mois * (personnes - 1)
net: allocation - cotisation
`) as Exclude<ConstructorParameters<typeof Engine>[0], undefined>,
);

const publicodes = perSecond((index) => {
  const { values, ages } = at(index);
  engine.setSituation({ revenu: `${values.income} €/mois`, personnes: ages.length });
  for (const name of ['cotisation', 'allocation', 'net']) engine.evaluate(name);
}, 2);
const evaluated = perSecond((index) => {
  for (const rule of [contribution, allocation, net]) evaluate(rule, at(index));
});
const explained = perSecond((index) => {
  for (const rule of [contribution, allocation, net]) explain(rule, at(index));
});

console.log(`machine       ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}, one core`);
console.log(`evaluate      ${plain(evaluated)} households/s (wanted: at least 50,000)`);
console.log(`explain       ${plain(explained)} households/s (wanted: at least 20,000)`);
console.log(`publicodes    ${plain(publicodes)} households/s`);
console.log(`ratio         evaluate is ${plain(evaluated / publicodes)} × publicodes (wanted: at least 40)`);
if (evaluated < 50_000 || explained < 20_000 || evaluated < 40 * publicodes) process.exitCode = 1;
