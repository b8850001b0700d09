import { expect, test } from 'vitest'
import { contrastOf } from '@/domain/settings/contrast'
import { accentSheet } from './accent-sheet'

test('NAV-13 SEC-06 only a colour becomes a style', () => {
  expect(accentSheet('#7a1f4b')).toContain('--p-accent:#7a1f4b')
  for (const wrong of [null, 'red', '#fff', '#7a1f4b;}*{display:none', 'url(x)']) expect(accentSheet(wrong)).toBe('')
})

test('contrast is counted as WCAG does', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrastOf('#ffffff', '#ffffff')).toBeCloseTo(1)
  expect(contrastOf('#767676', '#ffffff')).toBeGreaterThan(4.5)
  expect(contrastOf('blue', '#ffffff')).toBeNull()
})
