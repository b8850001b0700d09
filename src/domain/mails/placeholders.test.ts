import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeholderFault, placeholdersIn } from './placeholders'

const rules = { allowed: ['name', 'number'], required: ['number'] }
const code = (text: string) => placeholderFault(text, rules)?.code ?? null

test('a text says what it must, with what the mail has', () => {
  expect(code('Order {{number}} of {{ name }}')).toBeNull()
  expect(code('An order')).toBe('missingPlaceholder')
  expect(code('{{number}} {{total}}')).toBe('placeholder')
  for (const trick of ['{{- number}}', '{{number, uppercase}}', '$t(closing) {{number}}', '{{number', 'number}}'])
    expect(code(`{{number}} ${trick}`)).toBe('placeholder')
})

test('SEC-06 nothing the renderer could act on is left once the known placeholders are gone', () => {
  const piece = fc.constantFrom('{{', '}}', '{', '}', 'number', 'name', ' ', '$t(', ')', ',', '-', 'x')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('')
      if (placeholderFault(text, rules) !== null) return
      expect(placeholdersIn(text).every((name) => rules.allowed.includes(name))).toBe(true)
      expect(text.replace(/\{\{\s*(?:number|name)\s*\}\}/g, '')).not.toMatch(/\{\{|\}\}|\$t\(/)
    }),
  )
})
