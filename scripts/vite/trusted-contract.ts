import type { ESTree, Plugin } from 'vite'

type Node = ESTree.Node
type Edit = { start: number; end: number; text: string }
type Property = ESTree.ObjectExpression['properties'][number]

const contract = /\/src\/contract\/.+\.ts(\?bodies)?$/
const models = /\/src\/contract\/schema\.ts$/

const valueOf = (properties: readonly Property[], name: string): ESTree.Expression | undefined => {
  const found = properties.find(
    (property) => property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === name,
  )
  return found?.type === 'Property' ? found.value : undefined
}

const replace = (node: Node | undefined, text: string): Edit[] =>
  node && node.type !== 'Literal' ? [{ start: node.start, end: node.end, text }] : []

/** Takes a property out, with the comma after it. */
const drop = (properties: readonly Property[], name: string): Edit[] => {
  const index = properties.findIndex(
    (property) => property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === name,
  )
  const [property, next] = [properties[index], properties[index + 1]]
  return property && next ? [{ start: property.start, end: next.start, text: '' }] : []
}

/** Objects of a module by their name, so that endpoints may share one. */
type Objects = ReadonlyMap<string, ESTree.ObjectExpression>

const statusOf = (reply: Property): string[] =>
  reply.type === 'Property' && reply.key.type === 'Literal' ? [String(reply.key.value)] : []

/** The schemas of an endpoint's replies, each replaced by a mark that there is one. */
const replySchemas = (replies: ESTree.Expression | undefined, objects: Objects): Edit[] => {
  if (replies?.type === 'ObjectExpression')
    return replies.properties.flatMap((reply) => (reply.type === 'Property' ? replace(reply.value, 'true') : []))
  const shared = replies?.type === 'Identifier' ? objects.get(replies.name) : undefined
  if (!shared) return []
  return replace(replies, `{ ${shared.properties.flatMap(statusOf).map((status) => `${status}: true`)} }`)
}

/** The definitions of endpoints in a declaration: one, or that of a function that makes several. */
const definitionsIn = (node: unknown): ESTree.ObjectExpression[] => {
  if (typeof node !== 'object' || node === null) return []
  const { type, callee, arguments: given } = node as Partial<ESTree.CallExpression>
  const [definition] = given ?? []
  if (type === 'CallExpression' && callee?.type === 'Identifier' && callee.name === 'endpoint')
    return definition?.type === 'ObjectExpression' ? [definition] : []
  return Object.values(node).flatMap(definitionsIn)
}

/** What is left of an endpoint: `bodies` says where the schema of its body is, for the forms that ask. */
const lighten = ({ properties }: ESTree.ObjectExpression, bodies: string | undefined, objects: Objects): Edit[] => {
  return [
    // A sentence for the document of the API.
    ...drop(properties, 'summary'),
    ...drop(properties, 'params'),
    ...drop(properties, 'query'),
    ...(bodies === undefined ? [] : replace(valueOf(properties, 'body'), bodies)),
    ...replySchemas(valueOf(properties, 'responses'), objects),
  ]
}

const copiedImport = (statement: Node): Edit[] =>
  statement.type === 'ImportDeclaration' && String(statement.source.value).startsWith('.')
    ? replace(
        { ...statement.source, type: 'Identifier' } as never,
        JSON.stringify(`${String(statement.source.value)}.ts?bodies`),
      )
    : []

/** What is made when the module is read, and need not be when nobody uses it. */
const made: ReadonlySet<string> = new Set(['CallExpression', 'ObjectExpression', 'ArrayExpression'])

type Declared = { init: ESTree.Expression; name: string; direct: boolean }
const declaredIn = (statement: Node): Declared[] => {
  const exported = statement.type === 'ExportNamedDeclaration'
  const declaration = exported ? statement.declaration : statement
  if (declaration?.type !== 'VariableDeclaration') return []
  return declaration.declarations.flatMap(({ id, init }) =>
    init && id.type === 'Identifier'
      ? [{ init, name: id.name, direct: exported && init.type === 'CallExpression' }]
      : [],
  )
}

/**
 * Production trusts replies, and addresses are made of what the types allow, so the schemas of both are dead weight
 * there: this takes them out of the endpoints and tells the bundler that a schema nobody refers to may go. The schema of
 * a body is fetched by the form that checks with it (`src/api/body-schema.ts`), out of a second copy of the module.
 */
export const trustedContract = (): Plugin => ({
  name: 'portico:trusted-contract',
  apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
  transform: {
    filter: { id: contract },
    handler(code, id) {
      // The registry of names serves the OpenAPI document, and would see the second copies as twins.
      if (models.test(id)) return { code: 'export const named = (_name, schema) => schema', map: null }
      const keepsBodies = id.endsWith('?bodies')
      // No form uses an endpoint that a function makes; one that did would leave the checking to the backend.
      const bodiesOf = ({ name, direct }: Declared): string =>
        direct ? `() => import(${JSON.stringify(`${id}?bodies`)}).then((all) => all.${name}.schemas.body)` : 'undefined'
      const { body } = this.parse(code)
      // A copy speaks with copies: what it took from the modules themselves, these would have to keep for everybody.
      const imports = keepsBodies ? body.flatMap(copiedImport) : []
      const declarations = body.flatMap(declaredIn)
      const objects: Objects = new Map(
        declarations.flatMap(({ name, init }) => (init.type === 'ObjectExpression' ? [[name, init]] : [])),
      )
      const edits = declarations
        .flatMap((declared): Edit[] => {
          const { init } = declared
          const bodies = keepsBodies ? undefined : bodiesOf(declared)
          const lighter = definitionsIn(init).flatMap((definition) => lighten(definition, bodies, objects))
          if (!made.has(init.type)) return lighter
          return [
            { start: init.start, end: init.start, text: '/* @__PURE__ */ (() => (' },
            ...lighter,
            { start: init.end, end: init.end, text: '))()' },
          ]
        })
        .concat(imports)
        .toSorted((a, b) => a.start - b.start || a.end - b.end)
      const changed = edits.reduceRight(
        (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
        code,
      )
      return { code: changed, map: null }
    },
  },
})
