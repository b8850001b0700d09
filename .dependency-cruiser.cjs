/** One way: domain → contract → api → shared → entities → features → shells → routes → app. */

const tests = ['\\.test\\.tsx?$', '\\.test-d\\.ts$', '^src/testing/', '^mocks/.+/testing/', '\\.e2e\\.ts$']

/** A layer and what of src it may see; anything else of src or mocks is an error. */
const layer = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: { path: '^(src|mocks)/', pathNot: allowed },
})

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment:
        'Two files that need each other are one idea cut in the wrong place. The generated route tree is the one knot.',
      severity: 'error',
      from: { pathNot: 'routeTree\\.gen' },
      to: { circular: true, viaOnly: { pathNot: 'routeTree\\.gen', dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['\\.css$', '\\?worker', '^virtual:', 'routeTree\\.gen'] },
    },
    {
      name: 'not-to-dev-dep',
      comment: 'What ships must stand in dependencies.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    },
    layer(
      'domain-is-pure',
      '^src/domain/',
      ['^src/domain/'],
      'Rules know nothing of screens, networks or the contract.',
    ),
    layer(
      'contract-sees-domain',
      '^src/contract/',
      ['^src/(domain|contract)/'],
      'The contract is the truth about the API.',
    ),
    layer('api-is-the-wall', '^src/api/', ['^src/(domain|contract|api)/', '^src/env\\.ts$'], 'Calls, and no screens.'),
    layer(
      'shared-knows-no-business',
      '^src/shared/',
      ['^src/(domain|shared)/', '^src/contract/', '^src/api/', '^src/env\\.ts$'],
      'Parts that any feature may use.',
    ),
    layer(
      'entities-read',
      '^src/entities/([^/]+)/',
      ['^src/(domain|contract|api|shared)/', '^src/entities/$1/', '^src/env\\.ts$'],
      'A noun fetches, labels, links and picks itself; it does not know its neighbours.',
    ),
    layer(
      'session-sees-below',
      '^src/features/session/',
      ['^src/(domain|contract|api|shared|entities)/', '^src/features/session/', '^src/env\\.ts$'],
      'Who is signed in is asked by every feature, so it may ask none of them.',
    ),
    layer(
      'no-cross-feature',
      '^src/features/((?:account|admin)/[^/]+)/',
      ['^src/(domain|contract|api|shared|entities)/', '^src/features/session/', '^src/features/$1/', '^src/env\\.ts$'],
      'Features meet on routes, never in each other. What two of them need is an entity or shared.',
    ),
    layer(
      'shells-frame',
      '^src/shells/',
      [
        '^src/(domain|contract|api|shared|entities|shells)/',
        '^src/features/session/',
        // What a feature offers in the command palette: data, and nothing that draws.
        '^src/features/.+\\.actions\\.ts$',
        '^src/env\\.ts$',
        'routeTree\\.gen',
      ],
      'A shell frames any feature and knows none.',
    ),
    layer(
      'routes-compose',
      '^src/routes/',
      [
        '^src/features/.+(Page|Skeleton)\\.tsx$',
        '^src/features/.+\\.search\\.ts$',
        '^src/features/session/',
        '^src/entities/[^/]+/[^/]+\\.queries\\.ts$',
        '^src/(shells|routes|domain|contract|api|shared)/',
        '^src/app/[^/]+\\.(ts|tsx)$',
        '^src/env\\.ts$',
      ],
      'Of a feature, a route sees its pages and search schemas only.',
    ),
    {
      name: 'only-app-and-routes-see-app',
      comment: 'The composition root is at the top: nothing below may reach up.',
      severity: 'error',
      from: { path: '^src/(domain|contract|api|shared|entities|features|shells)/', pathNot: tests },
      to: { path: '^src/(app|routes)/' },
    },
    {
      name: 'mocks-through-one-door',
      comment: 'Only one file starts the mock backend, behind a flag, so that production never carries it.',
      severity: 'error',
      from: { path: '^src/', pathNot: [...tests, '^src/app/start-mock-backend\\.ts$'] },
      to: { path: '^mocks/' },
    },
    {
      name: 'mocks-see-contract-and-domain',
      comment: 'The backend could be replaced by a real one: it shares the contract and the vocabulary, nothing else.',
      severity: 'error',
      from: { path: '^mocks/', pathNot: tests },
      to: { path: '^src/', pathNot: '^src/(contract|domain)/' },
    },
    {
      name: 'engine-is-pure',
      comment: 'Use-cases take transactions, clocks and ids; they know no HTTP.',
      severity: 'error',
      from: { path: '^mocks/engine/', pathNot: tests },
      to: { path: ['^mocks/(http|seed|jobs|browser|node|server)', '^node_modules/(msw|zod)/'] },
    },
    {
      name: 'domain-has-no-libraries',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: tests },
      to: { path: '^node_modules/' },
    },
    {
      name: 'contract-has-zod-only',
      severity: 'error',
      from: { path: '^src/contract/', pathNot: tests },
      to: { path: '^node_modules/', pathNot: '^node_modules/zod/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.css$', '\\.svg$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
