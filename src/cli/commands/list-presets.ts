/** `caisse presets`: lists the presets. */
import type { CaisseDocument } from '../../caisse/index.ts';
import { presets } from '../../presets/index.ts';
import { renderTextTable, type Table } from '../../report/index.ts';
import { statusName } from '../../text/kinds.ts';
import type { Command } from '../command.ts';

/** The command `caisse presets`. */
export const listPresets: Command = {
  name: 'presets',
  summary: {
    fr: 'liste les modèles fournis, dont des caisses réelles',
    en: 'lists the presets, which include real caisses',
  },
  operands: [],
  options: {},
  run: ({ language }, { width }) => ({
    kind: 'done',
    text: () => renderTextTable(table, language, { width }).join('\n'),
    json: () => ({ presets: presets.map(presetData) }),
  }),
};

const table: Table = {
  columns: [
    { key: 'id', header: { fr: 'Modèle', en: 'Preset' }, kind: 'text' },
    { key: 'name', header: { fr: 'Nom', en: 'Name' }, kind: 'text' },
    { key: 'status', header: { fr: 'État', en: 'Status' }, kind: 'text' },
    { key: 'scenarios', header: { fr: 'Budgets', en: 'Budgets' }, kind: 'number' },
  ],
  rows: presets.map((document) => {
    const { id, name, scenarios } = document;
    const [fr, en] = [statusName(document, 'fr'), statusName(document, 'en')];
    return {
      id,
      name,
      status: fr === undefined || en === undefined ? null : { fr, en },
      scenarios: Object.keys(scenarios ?? {}).length,
    };
  }),
};

const presetData = ({ id, name, territory, country, status, rules, scenarios }: CaisseDocument): object => ({
  id,
  name,
  territory: territory ?? null,
  country: country ?? null,
  status: status ?? null,
  rulesFrom: rules.map(({ from }) => from),
  scenarios: Object.keys(scenarios ?? {}),
});
