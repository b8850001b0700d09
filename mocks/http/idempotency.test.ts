import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createProbe } from './testing/probe'

const body = (name: string) => JSON.stringify({ name, parts: [] })
const post = (key: string, name = 'a') => ({ method: 'POST', headers: { 'Idempotency-Key': key }, body: body(name) })

describe('a write with an idempotency key', () => {
  test('happens once however its repeats interleave, and each gets the same answer', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ key: fc.constantFrom('k1', 'k2', 'k3'), wait: fc.boolean() }), {
          minLength: 1,
          maxLength: 12,
        }),
        async (calls) => {
          const { send, things } = await createProbe()
          const answers: Promise<{ key: string; text: string }>[] = []
          for (const { key, wait } of calls) {
            const answer = send('/api/things', post(key)).then(async (reply) => ({
              key,
              text: `${reply.status} ${await reply.text()}`,
            }))
            answers.push(answer)
            if (wait) await answer
          }
          const byKey = new Map<string, Set<string>>()
          for (const { key, text } of await Promise.all(answers))
            byKey.set(key, (byKey.get(key) ?? new Set()).add(text))
          expect(await things()).toBe(byKey.size)
          for (const texts of byKey.values()) expect(texts.size).toBe(1)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('says so when it answers from memory', async () => {
    const { send } = await createProbe()
    const [first, second] = [await send('/api/things', post('k')), await send('/api/things', post('k'))]
    expect([first.headers.get('Idempotency-Replayed'), second.headers.get('Idempotency-Replayed')]).toEqual([
      null,
      'true',
    ])
  })

  test('must not mean another write', async () => {
    const { send, things } = await createProbe()
    await send('/api/things', post('k'))
    const other = await send('/api/things', post('k', 'b'))
    expect([other.status, (await other.json()).type]).toEqual([422, 'request/idempotency-key-reused'])
    expect(await things()).toBe(1)
  })

  test('must have one, of a reasonable length', async () => {
    const { send, things } = await createProbe()
    for (const headers of [undefined, { 'Idempotency-Key': '' }, { 'Idempotency-Key': 'k'.repeat(201) }] as const) {
      const refused = await send('/api/things', { method: 'POST', body: body('a'), headers })
      expect((await refused.json()).type).toBe('request/idempotency-key-missing')
    }
    expect(await things()).toBe(0)
  })

  test('is forgotten when the write was refused, so that a corrected one may follow', async () => {
    const { send, things } = await createProbe()
    expect((await send('/api/things', post('k', 'too long a name'))).status).toBe(422)
    expect((await send('/api/things', post('k'))).status).toBe(201)
    expect(await things()).toBe(1)
  })
})
