import { describe, expect, test } from 'vitest'
import { webCipher } from '@mocks/web-cipher'
import { makeRecoveryCodes, matchingHash } from './recovery-codes'
import { base32Of, codeOf, hexOf, matchingStep, stepAt } from './totp'

/** The secret of RFC 6238, appendix B: the ASCII text "12345678901234567890". */
const secret = base32Of('3132333435363738393031323334353637383930')

describe('SEC-04 one-time passwords', () => {
  test.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('at %i seconds are those of RFC 6238', async (seconds, code) => {
    expect(await codeOf(webCipher, secret, stepAt(seconds * 1000), 8)).toBe(code)
    expect(await codeOf(webCipher, secret, stepAt(seconds * 1000))).toBe(code.slice(2))
  })

  test('take a secret in base32 and give back the same bytes', () => {
    expect(secret).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
    for (const hex of ['', '00', 'ff00ff00ff', webCipher.randomHex(20)]) expect(hexOf(base32Of(hex))).toBe(hex)
  })

  test('are good for their half minute and its neighbours, and only once', async () => {
    const now = 1_111_111_109_000
    const step = stepAt(now)
    const at = (distance: number) => codeOf(webCipher, secret, step + distance)
    const match = async (code: string, lastStep = 0) => matchingStep(webCipher, secret, code, now, lastStep)
    for (const distance of [-1, 0, 1]) expect(await match(await at(distance))).toBe(step + distance)
    for (const distance of [-3, -2, 2, 3]) expect(await match(await at(distance))).toBeNull()
    expect(await match(await at(0), step)).toBeNull()
    expect(await match(await at(-1), step)).toBeNull()
    expect(await match(await at(1), step)).toBe(step + 1)
    for (const wrong of ['', '08180', '0818045', '000000']) expect(await match(wrong)).toBeNull()
  })
})

describe('SEC-04 recovery codes', () => {
  test('are ten, all different, kept as hashes, and found however they are typed', async () => {
    const { codes, hashes } = await makeRecoveryCodes(webCipher, 'owner')
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}$/)
    expect(JSON.stringify(hashes)).not.toContain(codes[0])
    const typed = ` ${codes[3]?.toLowerCase().replaceAll('-', ' ')} `
    expect(await matchingHash(webCipher, 'owner', typed, hashes)).toBe(hashes[3])
    expect(await matchingHash(webCipher, 'somebody else', codes[3] ?? '', hashes)).toBeNull()
    expect(await matchingHash(webCipher, 'owner', 'AAAA-AAAA-AAAA', hashes)).toBeNull()
  })
})
