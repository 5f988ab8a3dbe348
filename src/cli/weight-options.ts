/** The options that say how many households each row of a file represents. */
import type { Given, Option } from './command.ts';
import { usageError, type UsageError } from './command-outcome.ts';
import { readCount } from './read-options.ts';

const WEIGHT_DECIMALS = 6;

/** The options. */
export const weightOptions: Readonly<Record<'weight' | 'weight-decimals', Option>> = {
  weight: {
    value: { fr: 'COLONNE', en: 'COLUMN' },
    help: {
      fr: 'le nombre de foyers que représente une ligne',
      en: 'the number of households that a row represents',
    },
  },
  'weight-decimals': {
    value: { fr: 'NOMBRE', en: 'NUMBER' },
    help: {
      fr: 'les décimales gardées des poids, de 0 à 6 (par défaut, 6)',
      en: 'the decimals that weights keep, 0 to 6 (default: 6)',
    },
  },
};

/** Reads the decimals of weights, 0 included. */
export function readWeightDecimals(given: Given): { readonly kind: 'value'; readonly value: number } | UsageError {
  const { 'weight-decimals': text, weight } = given.options;
  if (text === undefined) return { kind: 'value', value: WEIGHT_DECIMALS };
  if (weight === undefined) {
    return usageError({
      fr: '--weight-decimals s’utilise avec --weight.',
      en: '--weight-decimals applies with --weight.',
    });
  }
  const read = readCount(given, 'weight-decimals', WEIGHT_DECIMALS, 0);
  return read.kind === 'value' ? { kind: 'value', value: read.value ?? WEIGHT_DECIMALS } : read;
}
