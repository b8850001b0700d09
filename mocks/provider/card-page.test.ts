import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { makePayment } from '@/contract/payments'
import { locales } from '@/domain/locales'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'
import { newKey } from '@mocks/http/testing/buyers'
import { firstPayment } from '@mocks/http/testing/payments'
import { cardOf, charge } from './charge'

type CardScript = {
  tests: [number: string, outcome: string][]
  digitsOf(text: string): string
  cardFault(card: Record<'number' | 'expires' | 'code' | 'holder', string>, now: Date): { field: string } | null
  tokenOf(number: string, expires: string): { token: string; challenged: boolean }
}
const folder = new URL('./site/card-page/', import.meta.url)
let page: CardScript
beforeAll(async () => {
  page = (await import(new URL('card.js', folder).href)) as CardScript
})

describe('INV-27 the number of a card', () => {
  test('stays on the provider’s page: a token has its last four digits, and nothing on the page calls anybody', async () => {
    for (const [number] of page.tests) {
      const digits = page.digitsOf(number)
      const { token } = page.tokenOf(digits, '1230')
      expect(token).not.toMatch(/\d{9}/)
      expect(cardOf(token)).toMatchObject({ ending: digits.slice(-4), expires: '12/30' })
    }
    for (const file of ['page.js', 'card.js', 'texts.js'])
      expect(await readFile(new URL(file, folder), 'utf8')).not.toMatch(
        /fetch|XMLHttpRequest|sendBeacon|Storage|cookie/,
      )
  })

  test('is refused wherever a payment could carry it, and leaves no trace', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const body = await firstPayment(ines)
    const number = '4242424242424242'
    for (const method of [
      { kind: 'card', token: `tok_${number}`, holder: 'Ines Calder', keep: true },
      { kind: 'card', token: 'tok_visa_4242_1230_ok_abcdefgh', holder: number, keep: true },
      { kind: 'storedCard', paymentMethodId: 'pay_kestrel_1', proof: `3ds_${number}` },
    ] as const) {
      const call = ines.call(makePayment, { body: { ...body, method } as typeof body }, { idempotencyKey: newKey() })
      expect((await refusalOf(call)).type).toBe('request/invalid')
    }
    const kept = await world.store.read(async (tx) => [
      ...(await tx.audit.all().catch(() => [])),
      ...(await tx.idempotency.all()),
      ...(await tx.payments.all()),
      ...(await tx.paymentMethods.all()),
    ])
    expect(JSON.stringify(kept)).not.toContain(number)
  })

  test('is asked for in every language of the portal', async () => {
    const { texts } = (await import(new URL('texts.js', folder).href)) as { texts: Record<string, object> }
    expect(Object.keys(texts).sort()).toEqual([...locales].sort())
    for (const words of Object.values(texts)) expect(Object.keys(words).sort()).toEqual(Object.keys(texts.en!).sort())
  })

  test('has no field in the whole API', async () => {
    const document = await readFile(new URL('../../src/contract/openapi.json', import.meta.url), 'utf8')
    const names = [...document.matchAll(/"([A-Za-z]+)":/g)].map(([, name = '']) => name.toLowerCase())
    expect(names).toContain('holder')
    expect(names.filter((name) => /^(cardnumber|pan|cvc|cvv|securitycode)$/.test(name))).toEqual([])
  })
})

describe('INV-03 the simulated provider', () => {
  test('says to each test number what its page promises', () => {
    const outcomes = page.tests.map(([number]) => {
      const { token, challenged } = page.tokenOf(page.digitsOf(number), '1230')
      const reply = charge(token, undefined)
      return [challenged ? 'challenge' : '', reply.outcome === 'declined' ? reply.code : reply.outcome].join(' ').trim()
    })
    expect(outcomes).toEqual([
      ...['charged', 'charged', 'charged', 'challenge charged'],
      ...['declined', 'insufficientFunds', 'expiredCard', 'lostCard', 'limitReached'],
    ])
  })

  test('refuses what is no card before it makes a token', () => {
    const card = { number: '4242424242424242', expires: '1230', code: '123', holder: 'Ines Calder' }
    const now = new Date('2026-11-20T09:00:00Z')
    expect(page.cardFault(card, now)).toBeNull()
    expect(page.cardFault({ ...card, expires: '1126' }, now)).toBeNull()
    expect(page.cardFault({ ...card, expires: '1026' }, now)?.field).toBe('expires')
    expect(page.cardFault({ ...card, code: '12' }, now)?.field).toBe('code')
    expect(page.cardFault({ ...card, holder: '4242 4242' }, now)?.field).toBe('holder')
    fc.assert(
      fc.property(fc.nat(15), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = [...card.number]
        digits[place] = String((Number(digits[place]) + by) % 10)
        expect(page.cardFault({ ...card, number: digits.join('') }, now)?.field).toBe('number')
      }),
    )
  })
})
