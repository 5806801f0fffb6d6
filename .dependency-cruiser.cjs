/**
 * The house as it is drawn in README.md: modules import to the left only, each other by index.ts only, and no circles.
 * `node test/check.mjs order` runs it; test/order.test.ts shows that each rule can fail.
 */
const ORDER = [
  'audit',
  'identity',
  'divisions',
  'staff',
  'channels',
  'grids',
  'attendance',
  'residents',
  'cases',
  'surveys',
  'alerts',
  'callouts',
  'assessments',
  'reports',
];
const any = (names) => `(${names.join('|')})`;
const FOUNDATIONS = ['request', 'graphql', 'storage', 'transport', 'jobs'];

/** One rule for each module: everything to its right is out of reach. */
const leftOnly = ORDER.slice(0, -1).map((module, place) => ({
  name: `${module}-imports-left-only`,
  comment: `${ORDER.join(' < ')}. A field against that order lives in the right-hand module; a write that spans modules is a use case of the one furthest right.`,
  severity: 'error',
  from: { path: `^api/src/${module}/` },
  to: { path: `^api/src/${any(ORDER.slice(place + 1))}/` },
}));

module.exports = {
  forbidden: [
    ...leftOnly,
    {
      name: 'modules-by-index-only',
      comment:
        'What a module lets others use is in its index.ts. Only a row may point to a row directly: the list of entities is loaded where there are no resolvers.',
      severity: 'error',
      from: { path: `^api/src/${any(ORDER)}/`, pathNot: '\\.entity\\.ts$' },
      to: { path: `^api/src/${any(ORDER)}/`, pathNot: ['^api/src/$1/', '/index\\.ts$'] },
    },
    {
      name: 'rows-point-to-rows',
      severity: 'error',
      from: { path: `^api/src/${any(ORDER)}/.*\\.entity\\.ts$` },
      to: { path: `^api/src/${any(ORDER)}/`, pathNot: ['^api/src/$1/', '\\.entity\\.ts$'] },
    },
    {
      name: 'roots-by-index-only',
      comment:
        'The composition roots know every module, but only what it shows. The list of entities and the demonstration city, which writes tables, may look inside.',
      severity: 'error',
      from: { path: '^api/src/[^/]+\\.ts$' },
      to: { path: `^api/src/${any(ORDER)}/`, pathNot: '/index\\.ts$' },
    },
    {
      name: 'foundations-know-no-module',
      comment: 'What all modules stand on knows none of them, but for the list of entities that MikroORM asks for.',
      severity: 'error',
      from: { path: `^api/src/${any(FOUNDATIONS)}/`, pathNot: ['^api/src/storage/entities\\.ts$', '\\.test\\.ts$'] },
      to: { path: `^api/src/(${any(ORDER)}|demo)/` },
    },
    {
      name: 'entities-list-rows-only',
      severity: 'error',
      from: { path: '^api/src/storage/entities\\.ts$' },
      to: { path: `^api/src/${any(ORDER)}/`, pathNot: '\\.entity\\.ts$' },
    },
    {
      name: 'nobody-imports-a-root',
      comment: 'What starts things is imported by nothing that is started; the demonstration city is a root of its own.',
      severity: 'error',
      from: { path: `^api/src/${any([...ORDER, ...FOUNDATIONS])}/`, pathNot: '\\.test\\.ts$' },
      to: { path: '^api/src/((app|main|cli|schema)\\.ts$|demo/)' },
    },
    {
      name: 'console-knows-the-contract-only',
      comment: 'Console and phone page see the API through schema/.',
      severity: 'error',
      from: { path: '^console/' },
      to: { path: '^(api|test)/', pathNot: '^test/node_modules/' },
    },
    {
      name: 'phone-and-console-apart',
      comment:
        'A phone in a basement must not load the console. The previews in the console take the words of the phone page, which are only text, and what the page in their frame is told.',
      severity: 'error',
      from: { path: '^console/(phone|src)/' },
      to: { path: '^console/(phone|src)/', pathNot: ['^console/$1/', '^console/phone/(words|alerts/steps|preview/message)\\.ts$'] },
    },
    { name: 'schema-stands-alone', severity: 'error', from: { path: '^schema/' }, to: { path: '^(api|console|test)/' } },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(api|console)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '(^test/(?!node_modules))|\\.test\\.tsx?$' },
    },
    { name: 'no-circles', severity: 'error', from: { path: '^(api|schema|test)/' }, to: { circular: true } },
    {
      name: 'no-circles-in-pages',
      comment: 'Of types there may be some: the bundle does not see them.',
      severity: 'error',
      from: { path: '^console/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-missing-files', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'shipped-code-needs-no-dev-packages',
      severity: 'error',
      from: { path: '^api/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
    },
  ],
  options: {
    // The pages' own imports of what a bundler resolves (workers, styles) are looked at as files.
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|^schema/src/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
    },
  },
};
