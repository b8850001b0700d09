/** Attributes whose value a person reads or hears. */
const readByPeople = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'emptyLabel',
  'error',
  'heading',
  'hint',
  'label',
  'message',
  'placeholder',
  'subtitle',
  'title',
])

/** Anything with a letter is a word of some language; figures, dashes and dots are not. */
const hasWords = (text) => /\p{L}/u.test(text)

const textsIn = (expression) => {
  switch (expression?.type) {
    case 'Literal':
      return typeof expression.value === 'string' ? [expression.value] : []
    case 'TemplateLiteral':
      return expression.quasis.map((quasi) => quasi.value.cooked ?? '')
    case 'ConditionalExpression':
      return [...textsIn(expression.consequent), ...textsIn(expression.alternate)]
    case 'LogicalExpression':
      return [...textsIn(expression.left), ...textsIn(expression.right)]
    case 'JSXExpressionContainer':
      return textsIn(expression.expression)
    default:
      return []
  }
}

/** Text for people lives in `locales/`, also where it hides in an attribute or a condition. */
export const noRawText = {
  meta: {
    type: 'problem',
    docs: { description: 'Forbids text for people outside the locale files.' },
    messages: { rawText: 'Text for people belongs in locales/: use t(…) for "{{ text }}".' },
  },
  create(context) {
    const report = (node, text) =>
      context.report({ node, messageId: 'rawText', data: { text: text.trim().slice(0, 40) } })
    const check = (node, texts) => {
      const text = texts.find(hasWords)
      if (text !== undefined) report(node, text)
    }
    return {
      JSXText: (node) => check(node, [node.value]),
      JSXExpressionContainer(node) {
        if (node.parent.type === 'JSXElement' || node.parent.type === 'JSXFragment')
          check(node, textsIn(node.expression))
      },
      JSXAttribute(node) {
        if (node.name.type === 'JSXIdentifier' && readByPeople.has(node.name.name)) check(node, textsIn(node.value))
      },
    }
  },
}
