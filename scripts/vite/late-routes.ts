import { readFile } from 'node:fs/promises'
import type { ESTree, Plugin } from 'vite'

const tree = /\/src\/routeTree\.gen\.ts$/

/** Pages that come later, by side: whose route files, and the addresses that need them. */
const sides = {
  admin: { files: /^\.\/routes\/admin\//, at: '/^\\/admin(\\/|$)/' },
  // All but where a buyer starts: the frames, the overview, the orders and one of them.
  account: {
    files: /^\.\/routes\/account\/_gate\/(?!overview$|orders\/index$|orders\/\$orderId\/index$)/,
    at: '/^\\/account\\/(?!(overview|orders(\\/[^/]+)?)$)/',
  },
} as const
type Side = keyof typeof sides
const sideNames = ['admin', 'account'] as const satisfies readonly Side[]

const virtual = (side: Side): string => `virtual:late-routes/${side}`
const resolved = (side: Side): string => `\0${virtual(side)}`
/** The module with the later routes of a side, as the bundler knows it. */
export const lateModule = /^\0virtual:late-routes\/(\w+)$/

type Statement = ESTree.Program['body'][number]

const named = (statement: Statement): string | undefined => {
  if (statement.type === 'ImportDeclaration') return statement.specifiers[0]?.local.name
  const declaration = statement.type === 'VariableDeclaration' ? statement.declarations[0] : undefined
  return declaration?.id.type === 'Identifier' ? declaration.id.name : undefined
}

const words = (text: string): string[] => text.match(/[A-Za-z_$][\w$]*/g) ?? []

/** `XRouteChildren` lists what hangs on `XRoute`; the root has other names. */
const parentOf = (list: string): string =>
  list === 'rootRouteChildren' ? 'rootRouteImport' : list.replace(/Children$/, '')

type Later = { statements: string[]; joins: Map<string, string[]> }

/** The generated tree in parts: what a buyer needs first, and the pages of each side with how they join it. */
const divide = (code: string, body: readonly Statement[]) => {
  const source = (node: { start: number; end: number }): string => code.slice(node.start, node.end)
  const sideOf = new Map<string, Side>()
  const importOf = new Map<string, string>()
  const early: string[] = []
  const later: Record<Side, Later> = {
    admin: { statements: [], joins: new Map() },
    account: { statements: [], joins: new Map() },
  }
  for (const statement of body) {
    const text = source(statement)
    const name = named(statement)
    if (statement.type === 'ImportDeclaration') {
      const path = String(statement.source.value)
      const side = sideNames.find((each) => sides[each].files.test(path))
      if (name) importOf.set(name, path)
      if (name && side) sideOf.set(name, side)
    }
    const init = statement.type === 'VariableDeclaration' ? statement.declarations[0]?.init : undefined
    const members = init?.type === 'ObjectExpression' && name?.endsWith('RouteChildren') ? init.properties : []
    const isMember = (member: (typeof members)[number]) => words(source(member)).some((word) => sideOf.has(word))
    // A list of pages of both kinds: the later ones join it when they come.
    if (name && members.some(isMember) && !members.every(isMember)) {
      for (const member of members.filter(isMember)) {
        const joined = words(source(member)).find((word) => sideOf.has(word)) ?? ''
        const { joins } = later[sideOf.get(joined) ?? 'account']
        joins.set(parentOf(name), [...(joins.get(parentOf(name)) ?? []), words(source(member)).at(-1) ?? ''])
      }
      const kept = members.filter((member) => !isMember(member)).map(source)
      early.push(`const ${name} = {${kept.join(',')}}`)
      continue
    }
    const side =
      name &&
      (sideOf.get(name) ??
        words(text)
          .map((word) => sideOf.get(word))
          .find(Boolean))
    if (name && side) {
      sideOf.set(name, side)
      later[side].statements.push(text)
    } else early.push(text)
  }
  for (const side of sideNames)
    if (later[side].joins.size === 0 || later[side].statements.length < 4)
      throw new Error(`The generated route tree has another form than expected: no later pages of ${side}`)
  return { early, later, importOf, sideOf }
}

/** The later routes as a module, which knows the early ones they hang on by their own files. */
const moduleOf = (
  { statements, joins }: Later,
  importOf: ReadonlyMap<string, string>,
  sideOf: ReadonlyMap<string, Side>,
): string => {
  const used = new Set([...statements.flatMap(words), ...joins.keys()])
  const parents = [...used].filter((name) => !sideOf.has(name) && importOf.has(`${name}Import`))
  return [
    `import { Route as rootRouteImport } from './routes/__root'`,
    ...parents.map((name) => `import { Route as ${name} } from '${importOf.get(`${name}Import`)}'`),
    ...statements,
    'export const add = () => {',
    ...[...joins].map(
      ([parent, routes]) =>
        `  ${parent}._addFileChildren([...Object.values(${parent}.children), ${routes.join(', ')}])`,
    ),
    '}',
  ].join('\n')
}

/** What the navigation must know of pages at once: who may open them and how they are called. */
const pagesOf = async (files: readonly string[], directory: string): Promise<string> => {
  const pages = new Map<string, string>()
  for (const file of files.filter((each) => !each.includes('$'))) {
    const data = /^ {2}staticData: (\{.+\}),$/m.exec(await readFile(`${directory}/${file}.tsx`, 'utf8'))?.[1]
    if (data === undefined) throw new Error(`${file}.tsx says what it is (staticData) in another form than expected`)
    const path = file
      .replace('./routes', '')
      .split('/')
      .filter((part) => part !== 'index' && !part.startsWith('_'))
      .join('/')
    if (!pages.has(path) || file.endsWith('/index')) pages.set(path, data)
  }
  return `{${[...pages].map(([path, data]) => `${JSON.stringify(path)}: ${data}`).join(',')}}`
}

/**
 * Takes most routes out of the entry: those of the administration, which no buyer ever opens, and those that a buyer
 * opens from the first page. There are more of both with every feature. They are added to the router when it is idle or
 * somebody goes there (`src/shells/late-routes.ts`).
 */
export const lateRoutes = (): Plugin => {
  const modules = new Map<string, string>()
  return {
    name: 'portico:late-routes',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    resolveId: (id) => {
      const side = sideNames.find((each) => virtual(each) === id)
      return side && resolved(side)
    },
    transform: {
      filter: { id: tree },
      async handler(code, id) {
        const { early, later, importOf, sideOf } = divide(code, this.parse(code).body)
        const directory = id.slice(0, id.lastIndexOf('/'))
        const parts: string[] = []
        for (const side of sideNames) {
          const text = moduleOf(later[side], importOf, sideOf)
          modules.set(resolved(side), text.replaceAll(/from (["'])\.\//g, `from $1${directory}/`))
          const files = [...importOf].filter(([name]) => sideOf.get(name) === side).map(([, file]) => file)
          // Of the administration nothing is asked before somebody is there.
          const pages = side === 'account' ? await pagesOf(files, directory) : '{}'
          parts.push(`{ at: ${sides[side].at}, pages: ${pages}, load: () => import('${virtual(side)}') }`)
        }
        return { code: `${early.join('\n')}\nrouteTree.late = [${parts.join(',')}]`, map: null }
      },
    },
    load(id) {
      if (!lateModule.test(id)) return undefined
      const module = modules.get(id)
      if (module === undefined) throw new Error('The route tree was not divided before its later part was asked for')
      return module
    },
  }
}
