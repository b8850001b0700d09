import type { ESTree, Plugin } from 'vite'

const tree = /\/src\/routeTree\.gen\.ts$/
const late = /^\.\/routes\/admin\//
const lateModule = 'virtual:late-routes'
const resolvedModule = `\0${lateModule}`

type Statement = ESTree.Program['body'][number]

const named = (statement: Statement): string | undefined => {
  if (statement.type === 'ImportDeclaration') return statement.specifiers[0]?.local.name
  const declaration = statement.type === 'VariableDeclaration' ? statement.declarations[0] : undefined
  return declaration?.id.type === 'Identifier' ? declaration.id.name : undefined
}

const uses = (text: string, names: ReadonlySet<string>): boolean =>
  (text.match(/\b[A-Za-z_$][\w$]*\b/g) ?? []).some((word) => names.has(word))

/** The generated tree in two: what a buyer needs, and the pages of the administration with how they join it. */
const divide = (code: string, body: readonly Statement[]) => {
  const source = (statement: Statement): string => code.slice(statement.start, statement.end)
  const lateNames = new Set<string>()
  const early: string[] = []
  const later: string[] = []
  let joined: string | undefined
  for (const statement of body) {
    const text = source(statement)
    const name = named(statement)
    const isLate =
      statement.type === 'ImportDeclaration'
        ? late.test(String(statement.source.value))
        : name !== undefined && name !== 'rootRouteChildren' && uses(text, lateNames)
    if (isLate && name) lateNames.add(name)
    if (name !== 'rootRouteChildren') {
      ;(isLate ? later : early).push(text)
      continue
    }
    joined = /\bAdminRouteRoute: (\w+)/.exec(text)?.[1]
    early.push(text.replace(/\bAdminRouteRoute: \w+,?/, ''))
  }
  if (joined === undefined || later.length < 4)
    throw new Error('The generated route tree has another form than expected')
  return { early, later, joined }
}

/**
 * Takes the routes of the administration out of the entry: no buyer ever opens one of them, and there are more of them
 * with every feature. They are added to the router when somebody goes there (`src/shells/late-routes.ts`).
 */
export const lateRoutes = (): Plugin => {
  let module: string | undefined
  return {
    name: 'portico:late-routes',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    resolveId: (id) => (id === lateModule ? resolvedModule : undefined),
    transform: {
      filter: { id: tree },
      handler(code, id) {
        const { early, later, joined } = divide(code, this.parse(code).body)
        const directory = id.slice(0, id.lastIndexOf('/'))
        module = [
          ...later.map((text) => text.replace(/from (["'])\.\//, `from $1${directory}/`)),
          `export const add = (root) => root._addFileChildren([...Object.values(root.children), ${joined}])`,
        ].join('\n')
        // Routes of the administration speak of the root only through the function that names their parent.
        module = `import { Route as rootRouteImport } from '${directory}/routes/__root'\n${module}`
        return {
          code: `${early.join('\n')}\nrouteTree.late = { path: '/admin', load: () => import('${lateModule}') }`,
          map: null,
        }
      },
    },
    load(id) {
      if (id !== resolvedModule) return undefined
      if (module === undefined) throw new Error('The route tree was not divided before its late part was asked for')
      return module
    },
  }
}
