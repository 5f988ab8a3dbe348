/** The French words of questions to a scenario. */
import { enumerate, french } from '../typography.ts';
import type { SolutionWords } from './words.ts';

const EVERY = { once: 'versée une fois', month: 'par mois', year: 'par an' } as const;

/** The French words. */
export const fr: SolutionWords = {
  which: ({ vary, every = 'once' }, { label, others, figure }) => {
    switch (vary.kind) {
      case 'subsidy':
        return `Quelle subvention${label === null ? '' : ` de « ${label} »`}${among(null, others)} ${EVERY[every]}`;
      case 'allocation':
        return `Quelle allocation par mois${among(label, others)}`;
      case 'households':
        return `Combien de foyers${among(label, others)}`;
      case 'figure':
        return `Quelle valeur ${figure}`;
      default:
        return vary satisfies never;
    }
  },
  pairs: (allocation, households) =>
    `Pour chaque allocation par mois${among(allocation.label, allocation.others)}, combien de foyers au plus${among(households.label, households.others)}`,
  goal: ({ kind }, share) => {
    switch (kind) {
      case 'never-below-zero':
        return 'la trésorerie disponible ne passe jamais sous zéro';
      case 'net':
        return 'la trésorerie disponible suffise toujours aux crédits que les foyers peuvent encore dépenser';
      case 'reserve':
        return 'la réserve nette ne descende jamais sous la réserve demandée';
      case 'balanced':
        return 'le fonds finisse avec au moins sa réserve de départ';
      case 'coverage':
        return `les cotisations couvrent au moins ${share} des allocations`;
      default:
        return kind satisfies never;
    }
  },
  question: (which, goals, months, start) =>
    french`${which} pour que ${enumerate(goals, 'et que')}, sur ${String(months)} mois à partir de ${start} ?`,
  households: (count, isOne) => `${count} ${isOne ? 'foyer' : 'foyers'}`,
  each: { once: '', month: ' par mois', year: ' par an' },
  atLeast: (value, present) => `Réponse : au moins ${value}${instead(present)}`,
  atMost: (value, present) => `Réponse : au plus ${value}${instead(present)}`,
  amongTried: ', parmi les valeurs essayées',
  all: (from, to) => `Réponse : toutes les valeurs essayées conviennent, de ${from} à ${to}`,
  none: (from, to, step, isThorough) =>
    isThorough
      ? `Réponse : aucune valeur ne convient, de ${from} à ${to} par pas de ${step}.`
      : `Réponse : aucune des valeurs essayées ne convient, entre ${from} et ${to}.`,
  onlyHolds: (value) => `Réponse : la seule valeur essayée, ${value}, convient`,
  onlyFails: (value) => `Réponse : la seule valeur essayée, ${value}, ne convient pas.`,
  between: (intervals, isThorough) => {
    const lead = isThorough ? 'Réponse :' : 'Réponse : parmi les valeurs essayées,';
    const [[first, last] = ['', '']] = intervals;
    if (intervals.length === 1) {
      if (first === last) return `${lead} une seule valeur convient : ${first}.`;
      return `${lead} ${isThorough ? 'les valeurs' : 'celles'} de ${first} à ${last}, et elles seules.`;
    }
    const areValues = intervals.every(isOneValue);
    const spans = areValues ? intervals.map(([value]) => value) : intervals.map(span);
    return `${lead} ${intervals.length} ${areValues ? 'valeurs' : 'intervalles'} : ${enumerate(spans, 'et')}.`;
  },
  leaves: (value, lowest, month, net) =>
    french` ; avec ${value}, la trésorerie disponible la plus basse est de ${lowest} (${month}), et la réserve nette à la fin de ${net}.`,
  miss: ({ goal }, amount, month) => {
    if (goal.kind === 'coverage') return `il manque ${amount} de cotisations sur la période`;
    return month === null ? `il manque ${amount} sur la période` : `il manque ${amount} en ${month}`;
  },
  invalid: (problem) => `le document n’est pas valable (${problem})`,
  withValue: (value, what) => `Avec ${value}, ${what}.`,
  nearest: (value, what) => `La valeur la plus proche est ${value} : ${what}.`,
  noEffect:
    'Ce chiffre n’a pas d’effet sur ce budget : toutes les valeurs simulées donnent le même résultat, et la réponse ne dépend pas de lui.',
  sampled: (simulated, values) =>
    `${simulated} valeurs sur ${values} ont été essayées : les bornes, un échantillon régulier et les voisines de la réponse. Les autres peuvent faire exception ; une plage plus courte ou un pas plus grand permet d’essayer toutes les valeurs.`,
};

/** The group of a figure, and what varies with it. */
function among(label: string | null, others: readonly string[]): string {
  const quoted = others.map((other) => `« ${other} »`);
  const parts = [
    ...(label === null ? [] : [`« ${label} »`]),
    ...(others.length === 0 ? [] : [`et par le même paramètre ${enumerate(quoted, 'et')}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

const instead = (present: string | null): string => (present === null ? '' : ` (${present} dans le scénario)`);

type Interval = readonly [first: string, last: string];

const isOneValue = ([first, last]: Interval): boolean => first === last;

const span = (interval: Interval): string =>
  isOneValue(interval) ? `exactement ${interval[0]}` : `de ${interval[0]} à ${interval[1]}`;
