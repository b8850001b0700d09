import type { ESTree, Plugin } from 'vite'

type Node = ESTree.Node
type Edit = { start: number; end: number; text: string }

const isKept = ({ type }: Node): boolean => type === 'Literal'

/** The schemas of an endpoint's replies, each replaced by a mark that there is one. */
const replySchemas = (call: ESTree.CallExpression): Edit[] => {
  const [definition] = call.arguments
  if (definition?.type !== 'ObjectExpression') return []
  const responses = definition.properties.find(
    (property) =>
      property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'responses',
  )
  if (responses?.type !== 'Property' || responses.value.type !== 'ObjectExpression') return []
  return responses.value.properties.flatMap((reply) =>
    reply.type === 'Property' && !isKept(reply.value)
      ? { start: reply.value.start, end: reply.value.end, text: 'true' }
      : [],
  )
}

const declarationsOf = (statement: Node): ESTree.VariableDeclarator[] => {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  return declaration?.type === 'VariableDeclaration' ? declaration.declarations : []
}

/**
 * Production trusts replies, so their schemas are dead weight there: this takes them out of the endpoints and tells the
 * bundler that a schema nobody refers to may go.
 */
export const trustedContract = (): Plugin => ({
  name: 'portico:trusted-contract',
  apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
  transform: {
    filter: { id: /\/src\/contract\/.+\.ts$/ },
    handler(code) {
      const edits = this.parse(code)
        .body.flatMap(declarationsOf)
        .flatMap(({ init }): Edit[] => {
          if (init?.type !== 'CallExpression') return []
          const isEndpoint = init.callee.type === 'Identifier' && init.callee.name === 'endpoint'
          return [
            { start: init.start, end: init.start, text: '/* @__PURE__ */ (() => ' },
            ...(isEndpoint ? replySchemas(init) : []),
            { start: init.end, end: init.end, text: ')()' },
          ]
        })
      const changed = edits.reduceRight(
        (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
        code,
      )
      return { code: changed, map: null }
    },
  },
})
