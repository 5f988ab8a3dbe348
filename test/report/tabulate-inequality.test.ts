import { expect, it } from 'vitest';
import { tabulateInequality } from '../../src/report/index.ts';
import type { Distribution } from '../../src/population/index.ts';

const poverty = { share: '0.625', line: '1295.8', rate: '0.14501', gap: '0.2483', children: null };
const measures = {
  mean: '2491.33',
  median: '2159.67',
  gini: '0.29781',
  d9OverD1: '3.5267',
  s80OverS20: '4.6414',
  palma: '1.1373',
  poverty: [poverty],
  povertyAtLineBefore: [poverty],
};

it('writes rates and gaps of poverty in percent, as the published indicators', () => {
  const distribution = { before: measures, after: measures, afterInKind: null } as unknown as Distribution;
  const { rows } = tabulateInequality(distribution);
  expect(rows.slice(-4).map(({ measure, before }) => [measure, before])).toEqual([
    [{ fr: 'Seuil de pauvreté à 62,5 % (€)', en: 'Poverty line at 62.5% (€)' }, '1295.8'],
    [{ fr: 'Taux de pauvreté à 62,5 %, seuil recalculé (%)', en: 'Poverty rate at 62.5%, line moved (%)' }, '14.5'],
    [{ fr: 'Taux de pauvreté à 62,5 %, seuil d’avant (%)', en: 'Poverty rate at 62.5%, line before (%)' }, '14.5'],
    [{ fr: 'Intensité de la pauvreté à 62,5 % (%)', en: 'Poverty gap at 62.5% (%)' }, '24.83'],
  ]);
});
