import { expect, test } from 'vitest'
import { isNearItsEnd, retryAfterSeconds } from './backoff'
import { runsAfter, withPrerequisites } from './dependencies'
import { syncJobKeys } from './vocabulary'

test('ORD-21 attempts are further and further apart, at most half an hour', () => {
  expect([1, 2, 3, 4, 5, 6, 50].map(retryAfterSeconds)).toEqual([10, 30, 90, 270, 810, 1800, 1800])
})

test('people are warned from half-way on, and a job that never switches itself off warns nobody', () => {
  expect([0, 9, 10, 19, 20].map((failures) => isNearItsEnd(failures, 20))).toEqual([false, false, true, true, false])
  expect(isNearItsEnd(500, null)).toBe(false)
})

test('ADM-12 what a job needs runs before it, and nothing needs itself', () => {
  expect(withPrerequisites('ordersIn')).toEqual(['generalIn', 'customersIn', 'productsIn', 'ordersIn'])
  for (const key of syncJobKeys) {
    const order = withPrerequisites(key)
    expect(order.at(-1)).toBe(key)
    for (const each of order)
      for (const needed of runsAfter[each] ?? []) expect(order.indexOf(needed)).toBeLessThan(order.indexOf(each))
  }
})
