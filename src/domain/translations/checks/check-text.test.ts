import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingsIn } from '@/testing/checked-text'
import type { Forms } from '../forms'
import { applyFix } from './finding'

const piece = fc.constantFrom(
  '{{name}}',
  '{{- a.b}}',
  '{{count}}',
  '{{',
  '}}',
  '{{{x}}}',
  '{{v, currency(EUR)}}',
  '{{v, nubmer}}',
  '$t(a)',
  '$t(',
  '$t(b, {c: 1})',
  '<0>',
  '</0>',
  '<br/>',
  '<a onclick="x">',
  ' ',
  '  ',
  '\n',
  '\u00A0',
  '\u200B',
  '\u2068',
  '"',
  '„',
  '“',
  '(',
  ')',
  '.',
  '...',
  '?',
  ':',
  'order',
  'Order',
  'zamówienie',
  'طلب',
  'Zаpisz',
  '10',
  '1,234.50',
  '31.12.2026',
  'https://portico.example/a',
  'a@b.example',
  'kg',
)
const wording = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
const forms: fc.Arbitrary<Forms> = fc.oneof(
  wording.map((text) => ({ '': text })),
  fc.record({ one: wording, few: wording, other: wording }, { requiredKeys: ['other'] }),
)
const language = fc.constantFrom('en', 'pl', 'de', 'ar', 'fr', 'ja', 'xx-odd')
const text = fc.record({ language, own: forms, source: fc.option(forms, { nil: undefined }) })

describe('ADM-16 checks of any text', () => {
  it('point into the text, tell findings apart, and give fixes that fit', () => {
    fc.assert(
      fc.property(text, ({ language: code, own, source }) => {
        const found = findingsIn(code, own, { source, maxLength: 20 })
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
        for (const { form, at, fixes } of found) {
          const whole = form === null ? '' : (own[form] ?? '')
          if (at) expect(at.start <= at.end && (form === null || at.end <= whole.length)).toBe(true)
          for (const fix of fixes) {
            if (fix.kind === 'edits')
              for (const edit of fix.edits) expect(edit.end).toBeLessThanOrEqual((own[edit.form] ?? '').length)
            expect(applyFix(own, fix)).not.toEqual(own)
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('know a finding again when the words around it change', () => {
    const id = (own: string) => findingsIn('pl', own, { source: 'Save {{name}}' }, 'placeholders')[0]?.id
    expect(id('Zapisz {{other}}')).toBe(id('A teraz zapisz {{other}}, dobrze'))
    expect(id('Zapisz {{other}}')).not.toBe(id('Zapisz {{another}}'))
  })
})
