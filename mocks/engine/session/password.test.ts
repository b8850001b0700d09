import { describe, expect, test } from 'vitest'
import { users } from '@mocks/seed/people'
import { webCipher } from '@mocks/web-cipher'
import type { Cipher } from './cipher'
import { defaultIterations, equalInConstantTime, hashPassword, verifyPassword } from './password'

const few = 1000

describe('SEC-04 passwords', () => {
  test('are kept as a slow hash with a salt of their own', async () => {
    const [first, second] = [await hashPassword(webCipher, 'same', few), await hashPassword(webCipher, 'same', few)]
    expect(first).toMatch(/^pbkdf2-sha256\$1000\$[0-9a-f]{32}\$[0-9a-f]{64}$/)
    expect(second).not.toBe(first)
  })

  test('fit their own hash only, however it was made', async () => {
    const stored = await hashPassword(webCipher, 'Zażółć gęślą', few)
    expect(await verifyPassword(webCipher, 'Zażółć gęślą'.normalize('NFD'), stored)).toBe(true)
    for (const wrong of ['', 'zażółć gęślą', 'Zażółć gęślą '])
      expect(await verifyPassword(webCipher, wrong, stored)).toBe(false)
  })

  test('cost as much work to refuse for nobody as for somebody', async () => {
    const rounds: number[] = []
    const counting: Cipher = {
      ...webCipher,
      pbkdf2: (password, salt, iterations) => {
        rounds.push(iterations)
        return webCipher.pbkdf2(password, salt, few)
      },
    }
    const stored = await hashPassword(counting, 'right')
    for (const hash of [stored, null, undefined, 'md5$1$2$3'])
      expect(await verifyPassword(counting, 'wrong', hash)).toBe(false)
    expect(rounds).toEqual(Array.from({ length: 5 }, () => defaultIterations))
  })

  test('of the seeded people are hashed at full strength, each with another salt', () => {
    const people = new Map(users.map(({ email, passwordHash }) => [email, passwordHash]))
    const hashes = [...people.values()].flatMap((hash) => (hash ? [hash.split('$')] : []))
    expect(hashes.length).toBeGreaterThan(5)
    for (const [scheme, iterations] of hashes)
      expect([scheme, iterations]).toEqual(['pbkdf2-sha256', String(defaultIterations)])
    expect(new Set(hashes.map(([, , salt]) => salt)).size).toBe(hashes.length)
  })

  test('are compared over their whole length', () => {
    expect(equalInConstantTime('abc', 'abc')).toBe(true)
    for (const other of ['', 'ab', 'abcd', 'abd', 'xbc']) expect(equalInConstantTime('abc', other)).toBe(false)
    expect(equalInConstantTime('', 'abc')).toBe(false)
  })
})
