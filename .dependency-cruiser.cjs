// Rooms from top to bottom; src/index.ts is above all. A room imports only from rooms below it, through index.ts. Further entrances: accreditation/shapes.ts (shapes for the reading of text), rule/many.ts (many households), rule/arguments.ts (checks of arguments), rule/member-column.ts (names of columns), population/read-csv-rows.ts (the reader of CSV), population/population-builder.ts (populations from the cells of a query), simulation/nation.ts (questions to a population), simulation/nation/check-assumptions.ts (assumptions as data), text/account.ts and text/fund.ts (sentences of reports), caisse/cover.ts (cover of baskets), caisse/kinds.ts and text/kinds.ts (tables of kinds).
const rooms = [
  'cli',
  'testing',
  'formats',
  'report',
  'presets',
  'schema',
  'text',
  'simulation',
  'population',
  'decision',
  'accreditation',
  'account',
  'caisse',
  'household',
  'rule',
  'shape',
  'money',
];

/** Faces beside index.ts. */
const faces =
  'accreditation/shapes|rule/arguments|rule/many|rule/member-column|caisse/cover|caisse/curves|caisse/kinds|caisse/many|household/quantities|population/population-builder|population/read-csv-rows|simulation/nation|simulation/nation/check-assumptions|text/account|text/fund|text/kinds';

const upward = rooms.map((room, place) => ({
  name: `${room}-imports-only-below`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(index\\.ts$|(${rooms.slice(0, place).join('|') || 'index'})/)` },
}));

/** Files of src outside all rooms. */
const elsewhere = { path: '^src/', pathNot: `^src/(index\\.ts$|(${rooms.join('|')})/)` };

/** Allows imports of `to` only in the room `from`. */
const onlyFrom = (from, to) => ({
  name: `only-${from}-imports-${to.replace('.', '-')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${from}/` },
  to: { path: `(^|node_modules/)${to.replace('.', '\\.')}(/|$)` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upward,
    // A new room must be added to the list of rooms.
    { name: 'known-rooms-only', severity: 'error', from: {}, to: elsewhere },
    { name: 'known-rooms-only', severity: 'error', from: elsewhere, to: {} },
    {
      name: 'through-the-index',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: `^src/($1/|[^/]+/index\\.ts$|(${faces})\\.ts$)` },
    },
    {
      name: 'face-through-the-index',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/[^/]+/', pathNot: '^src/[^/]+/index\\.ts$' },
    },
    {
      name: 'face-computes-only',
      comment: 'The main entry must not load the reading of documents or the command.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/(schema|cli)/|(^|node_modules/)(zod|yaml)(/|$)', reachable: true },
    },
    onlyFrom('schema', 'zod'),
    onlyFrom('schema', 'yaml'),
    onlyFrom('money', 'decimal.js-light'),
    onlyFrom('testing', 'fast-check'),
    onlyFrom('report', 'fflate'),
    {
      name: 'only-cli-imports-node',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'declared-packages-only',
      severity: 'error',
      from: {},
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'node_modules/(?:fast-check|fflate|@duckdb)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
