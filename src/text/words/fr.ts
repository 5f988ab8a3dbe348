/** Common words and phrases in French. */
import type { RoundingMode } from '../../money/index.ts';
import { french } from '../typography.ts';
import type { Ages, Relation, Words } from './words.ts';

const relations: Readonly<Record<Relation, string>> = {
  less: 'est inférieur à',
  'at-most': 'ne dépasse pas',
  equal: 'est égal à',
  'at-least': 'est au moins égal à',
  more: 'dépasse',
  'not-equal': 'n’est pas égal à',
};

const nearest: Readonly<Record<Extract<RoundingMode, 'half-up' | 'half-even'>, string>> = {
  'half-up': 'le plus proche (à mi-chemin : en s’éloignant de zéro)',
  'half-even': 'le plus proche (à mi-chemin : vers le multiple pair)',
};

const units = { cent: 'au centime', euro: 'à l’euro' } as const;

function ageGroup({ from, before }: Ages): string {
  if (before === null) return from === 0 ? '' : ` de ${years(from)} et plus`;
  return from === 0 ? ` de moins de ${years(before)}` : ` de ${from} à moins de ${years(before)}`;
}

const years = (age: number): string => (age < 2 ? `${age} an` : `${age} ans`);

/** Common words and phrases in French. */
export const frenchWords: Words = {
  and: 'et',
  or: 'ou',
  yes: 'oui',
  no: 'non',
  colon: (label, value) => `${label} : ${value}`,
  opening: (label) => `${label} :`,
  persons: (count, text, ages) => `${text} ${count < 2 ? 'personne' : 'personnes'}${ageGroup(ages)}`,
  ageGroup: (ages) => `personnes${ageGroup(ages)}`,
  shareOf: (rate, base) => french`${rate} de ${base}`,
  rounding: (multiple, unit, mode) => {
    const to = unit === undefined ? french`au multiple de ${multiple}` : units[unit];
    if (mode === 'up') return `${to} supérieur (en s’éloignant de zéro)`;
    return mode === 'down' ? `${to} inférieur (vers zéro)` : `${to} ${nearest[mode]}`;
  },
  relations,
  each: {
    month: 'par mois',
    week: 'par semaine',
    'four-weeks': 'toutes les quatre semaines',
    year: 'par an',
    entry: 'à l’entrée',
  },
  periods: {
    month: 'par mois',
    year: 'par an',
    week: 'par semaine',
    'four-weeks': 'toutes les quatre semaines',
    day: 'par jour',
    once: 'une fois',
  },
  bracket: (from, to) => {
    if (from === undefined) return to === undefined ? 'dans tous les cas' : french`moins de ${to}`;
    return to === undefined ? french`à partir de ${from}` : french`de ${from} à moins de ${to}`;
  },
  atLeast: (amount) => `au moins ${amount}`,
  atMost: (amount) => `au plus ${amount}`,
  roundedTo: (how) => `arrondi ${how}`,
};
