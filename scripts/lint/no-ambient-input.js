const ambientCalls = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
])

const nameOf = (node) =>
  node.type === 'MemberExpression' && node.object.type === 'Identifier' && node.property.type === 'Identifier'
    ? `${node.object.name}.${node.property.name}`
    : undefined

/** Rules that read the clock or roll dice by themselves cannot be replayed: time, ids and chance are handed in. */
export const noAmbientInput = {
  meta: {
    type: 'problem',
    docs: { description: 'Forbids reading time and randomness where they must be handed in.' },
    messages: { ambient: '{{ name }} is not for pure code: take a Clock, Ids or Random as an argument.' },
  },
  create(context) {
    const report = (node, name) => context.report({ node, messageId: 'ambient', data: { name } })
    return {
      CallExpression(node) {
        const name = nameOf(node.callee)
        if (ambientCalls.has(name)) report(node, name)
      },
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) report(node, 'new Date()')
      },
    }
  },
}
