/** Command lines of all commands on the examples. */
const FOLDER = 'examples/account';
const JOURNAL = ['--journal', `${FOLDER}/journal.jsonl`];
const POPULATION = ['--population', 'examples/population.csv', '--weight', 'poids', '--month', '2026-11'];

/** Command lines that answer, without long computations. */
export const LINES: readonly (readonly string[])[] = [
  ['check', 'examples/ma-caisse.yaml'],
  ['describe', 'montpellier-cac'],
  ['assess', 'examples/ma-caisse.yaml', '--household', 'examples/couple.yaml', '--month', '2026-11'],
  ['curve', 'ariege-ccampa', '--input', 'income', '--from', '0', '--to', '3000'],
  ['simulate', 'montpellier-cac', '--scenario', 'petit-budget'],
  ['simulate', 'examples/ville-60000.yaml', '--scenario', 'ville', '--runs', '5', '--months', '3'],
  ['compare', 'examples/ma-caisse.yaml', '--month', '2026-11', '--after-month', '2027-10', '--to', '3000'],
  ['compare', 'examples/ville-60000.yaml', '--scenario', 'ville', '--scenario', 'vote-80000'],
  ['explain', 'examples/ma-caisse.yaml', '--household', 'examples/couple.yaml', '--month', '2026-11'],
  ['compile', 'examples/ma-caisse.yaml', '--dialect', 'duckdb'],
  ['run', 'examples/ma-caisse.yaml', ...POPULATION, '--tables', 'persons', '--by', 'secteur'],
  ['nation', 'examples/bareme-national.yaml', ...POPULATION, '--solve', 'rules.0.contribution.brackets.2.rate'],
  ['solve', 'montpellier-cac', '--scenario', 'petit-budget', '--vary', 'subsidy:Ville', '--goal', 'net'],
  ['solve', 'montpellier-cac', '--scenario', 'petit-budget', '--vary', 'allocation', '--goal', 'net', '--from', '90'],
  ['solve', 'paris-ssa', '--scenario', 'un-an', '--vary', 'households', '--goal', 'never-below-zero'],
  ['account', `${FOLDER}/caisse.yaml`, ...JOURNAL, '--member', 'foyer-12', '--period', '2025-03'],
  ['account', `${FOLDER}/caisse.yaml`, ...JOURNAL, '--place', 'epicerie', '--period', '2025'],
  ['reconcile', `${FOLDER}/caisse.yaml`, ...JOURNAL, '--helloasso', `${FOLDER}/helloasso.json`, '--period', '2025-03'],
  ['otherwise', 'examples/ville-60000.yaml'],
  ['population', 'examples/population.csv', '--caisse', 'examples/ma-caisse.yaml', '--month', '2026-11'],
  ['template', 'scenario'],
  ['presets'],
  ['schema'],
  ['demo'],
  ['accredit', 'examples/grille.yaml', '--answers', 'examples/grille-reponses.yaml'],
  ['cover', 'cadenet-clac', '--basket', 'examples/panier.csv', '--place', 'epicerie', '--month', '2024-11'],
];
