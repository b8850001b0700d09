import { expect, it } from 'vitest'
import { lastViews } from './last-views'

it('the view used last is remembered for each company one works for, and none of one account twice', () => {
  const last = lastViews('orders')
  const [germany, emirates] = [
    ['view_a', 'view_b'],
    ['view_c', 'view_d'],
  ]
  last.set('view_a', germany!)
  last.set('view_c', emirates!)
  expect(last.among(germany!)).toBe('view_a')
  last.set('view_b', germany!)
  expect(last.among(germany!)).toBe('view_b')
  last.clear(germany!)
  expect(last.among(germany!)).toBeUndefined()
  expect(last.among(emirates!)).toBe('view_c')
  for (let other = 0; other < 9; other++) last.set(`view_${other}`, [])
  expect(last.among(emirates!)).toBeUndefined()
})
