import { describe, expect, it } from 'vitest'
import { keyFor, settle } from './idempotency'

describe('idempotency keys', () => {
  it('stay the same for the same write until it has an answer', () => {
    const input = { body: { basketVersion: 3 } }
    const first = keyFor('placeOrder', input)
    expect(keyFor('placeOrder', { body: { basketVersion: 3 } })).toBe(first)
    settle('placeOrder', input)
    expect(keyFor('placeOrder', input)).not.toBe(first)
    settle('placeOrder', input)
  })

  it('differ between writes', () => {
    expect(keyFor('placeOrder', { body: 1 })).not.toBe(keyFor('placeOrder', { body: 2 }))
    expect(keyFor('placeOrder', { body: 1 })).not.toBe(keyFor('addBasketLines', { body: 1 }))
  })
})
