/** What the assumptions about a caisse over a population vary. */
import type { AssumptionTarget, NetFlow } from '../../simulation/nation.ts';
import type { Said } from '../said.ts';
import { typeset } from '../typography.ts';

/** What other public finances lose or save, as a share of a flow. */
const NET_TARGETS: Readonly<Record<`${'lost' | 'saved'}:${NetFlow}`, Said>> = {
  'lost:contributions': {
    fr: 'recettes publiques perdues, en part des cotisations des foyers',
    en: 'public revenue lost, as a share of the contributions of households',
  },
  'lost:employer': {
    fr: 'recettes publiques perdues, en part de ce que versent les employeurs',
    en: 'public revenue lost, as a share of what employers pay',
  },
  'lost:allocations': {
    fr: 'autres dépenses publiques en plus, en part des allocations',
    en: 'other public spending added, as a share of the allocations',
  },
  'saved:contributions': {
    fr: 'recettes publiques gagnées, en part des cotisations des foyers',
    en: 'public revenue gained, as a share of the contributions of households',
  },
  'saved:employer': {
    fr: 'recettes publiques gagnées, en part de ce que versent les employeurs',
    en: 'public revenue gained, as a share of what employers pay',
  },
  'saved:allocations': {
    fr: 'autres dépenses publiques en moins, en part des allocations',
    en: 'other public spending saved, as a share of the allocations',
  },
};

/** What an assumption varies. */
export function exploredTarget(target: AssumptionTarget): Said {
  switch (target.kind) {
    case 'figure':
      return { fr: target.path, en: target.path };
    case 'allocation':
      return { fr: 'allocation', en: 'allocation' };
    case 'take-up':
      return { fr: 'recours', en: 'take-up' };
    case 'unspent':
      return { fr: 'part non dépensée', en: 'unspent share' };
    case 'running-costs':
      return { fr: 'frais de fonctionnement', en: 'running costs' };
    case 'persons':
      return { fr: 'nombre de personnes', en: 'number of persons' };
    case 'replaced':
      return {
        fr: 'part de l’allocation qui remplace des achats alimentaires',
        en: 'share of the allocation that replaces purchases of food',
      };
    case 'lost':
    case 'saved':
      return NET_TARGETS[`${target.kind}:${target.of}`];
    case 'income':
      return { fr: `facteur de ${target.name}`, en: `factor of ${target.name}` };
    case 'elasticity':
      return {
        fr: typeset(`élasticité du revenu « ${target.name} » à ce qui reste d’un euro de plus`, 'fr'),
        en: `elasticity of ${target.name} to what is kept of one more euro`,
      };
    default:
      return target satisfies never;
  }
}
