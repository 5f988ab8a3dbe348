/** `caisse presets`: lists the presets. */
import type { CaisseDocument } from '../../caisse/index.ts';
import { presets } from '../../presets/index.ts';
import { renderTextTable, type Table } from '../../report/index.ts';
import { statusNames } from '../../text/index.ts';
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
  rows: presets.map(({ id, name, status, scenarios }) => ({
    id,
    name,
    status: status === undefined ? null : statusNames[status],
    scenarios: Object.keys(scenarios ?? {}).length,
  })),
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
