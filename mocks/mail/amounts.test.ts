import { expect, test } from 'vitest'
import { renderMail } from './render'

const total = { amount: 520_349, currency: 'PLN' } as const
const content = {
  kind: 'orderReceived',
  params: { name: 'Tomasz', number: 'SO-1', poNumber: null, lines: 1, total, waitsFor: null },
} as const

test.each([
  ['en', '5,203.49 PLN'],
  ['pl', '5 203,49 PLN'],
  ['ar', '5,203.49 PLN'],
] as const)('an amount in a mail reads in %s as in the portal', (locale, words) => {
  const { text } = renderMail(content, locale)
  expect(text.replace(/[\u00A0\u202F]/g, ' ').replace(/[\u2066-\u2069]/g, '')).toContain(words)
})
