/** Names of the kinds of funders. */
import type { FunderKind } from '../../caisse/index.ts';
import type { Said } from '../said.ts';

const FUNDER_KIND_LABELS: Readonly<Record<FunderKind, Said>> = {
  public: { fr: 'public', en: 'public' },
  town: { fr: 'commune', en: 'town' },
  intercommunality: { fr: 'intercommunalité', en: 'intercommunality' },
  departement: { fr: 'département', en: 'département' },
  region: { fr: 'région', en: 'region' },
  state: { fr: 'État', en: 'State' },
  'social-security': { fr: 'organisme social', en: 'social security body' },
  'european-union': { fr: 'Union européenne', en: 'European Union' },
  private: { fr: 'privé', en: 'private' },
  foundation: { fr: 'fondation', en: 'foundation' },
  gift: { fr: 'dons', en: 'gifts' },
  own: { fr: 'fonds propres', en: 'own funds' },
};

/** The name of a kind of funder. */
export const funderKindLabel = (kind: FunderKind): Said => FUNDER_KIND_LABELS[kind];
