import { describe, expect, test } from 'vitest'
import type { Id } from '@/domain/ids'
import { StaleRowError } from '@mocks/store/tx'
import { implement } from './implement'
import { maxJsonBytes } from './read-body'
import { addThing, createProbe, getThing, probeHandlers } from './testing/probe'

const thing = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Idempotency-Key': crypto.randomUUID() },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const good = { name: 'a', parts: [{ size: 1 }] }

describe('every reply', () => {
  test('SEC-06 carries a request id and is kept by no cache, whatever it says', async () => {
    const { send } = await createProbe()
    const replies = [
      await send('/api/things/1'),
      await send('/api/things/1', { anonymous: true }),
      await send('/api/nothing'),
      await send('/api/things', thing(good)),
    ]
    for (const reply of replies) {
      expect(reply.headers.get('X-Request-Id')).toMatch(/^req-[0-9a-f]{16}$/)
      expect(reply.headers.get('Cache-Control')).toBe('no-store')
      expect(reply.headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(reply.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    }
    const problem = replies[1]
    expect(problem?.headers.get('Content-Type')).toBe('application/problem+json')
    expect((await problem!.json()).requestId).toBe(problem?.headers.get('X-Request-Id'))
  })
})

describe('a request that cannot be meant', () => {
  const problemOf = async (response: Promise<Response>) => {
    const { status, type, errors } = await (await response).json()
    return { status, type, errors }
  }

  test('is told what is wrong with its path or method', async () => {
    const { send } = await createProbe()
    expect(await problemOf(send('/api/nowhere'))).toMatchObject({ status: 404, type: 'route/not-found' })
    expect(await problemOf(send('/api/things/%zz'))).toMatchObject({ status: 400, type: 'request/malformed' })
    expect(await problemOf(send('/api/things/1', { method: 'PUT' }))).toMatchObject({
      status: 405,
      type: 'route/method-not-allowed',
    })
  })

  test('is told every field that is wrong, by pointer and code', async () => {
    const { send, things } = await createProbe()
    expect(
      await problemOf(
        send(
          '/api/things',
          thing({ name: 'toolong', parts: [{ size: 1 }, { size: 0 }, { size: 1.5 }, { size: 'x' }, {}] }),
        ),
      ),
    ).toEqual({
      status: 422,
      type: 'request/invalid',
      errors: [
        { pointer: '/name', code: 'tooLong', params: { maximum: 5 } },
        { pointer: '/parts/1/size', code: 'tooSmall', params: { minimum: 1 } },
        { pointer: '/parts/2/size', code: 'notAnInteger' },
        { pointer: '/parts/3/size', code: 'invalid' },
        { pointer: '/parts/4/size', code: 'required' },
      ],
    })
    expect((await problemOf(send('/api/things', thing({ name: '', parts: [] })))).errors).toEqual([
      { pointer: '/name', code: 'required' },
    ])
    expect((await problemOf(send('/api/things/1?size=many'))).errors).toEqual([
      { pointer: '/query/size', code: 'invalid' },
    ])
    expect(await things()).toBe(0)
  })

  test('SEC-06 is read without the signs that nobody sees', async () => {
    const { send, things } = await createProbe()
    const reply = await send('/api/things', thing({ name: '\u202Eabc\u0000de\u202C', parts: [{ size: 1 }] }))
    expect(reply.status).toBe(201)
    const empty = await problemOf(send('/api/things', thing({ name: '\u200B\u0007', parts: [{ size: 1 }] })))
    expect(empty.errors).toEqual([{ pointer: '/name', code: 'required' }])
    expect(await things()).toBe(1)
  })

  test('is refused for a body that is no JSON, of another type, or too large', async () => {
    const { send, things } = await createProbe()
    for (const body of ['{', '\u0000', '{"a":1}}'])
      expect(await problemOf(send('/api/things', thing(body)))).toMatchObject({ status: 400 })
    const text = { ...thing(good), headers: { 'Idempotency-Key': 'k', 'Content-Type': 'text/plain' } }
    expect(await problemOf(send('/api/things', text))).toMatchObject({ status: 415, type: 'request/unsupported-type' })
    expect(await problemOf(send('/api/things', thing('x'.repeat(maxJsonBytes + 1))))).toMatchObject({
      status: 413,
      type: 'request/too-large',
    })
    expect(await problemOf(send('/api/things', { method: 'POST', headers: { 'Idempotency-Key': 'k' } }))).toMatchObject(
      { status: 422 },
    )
    expect(await things()).toBe(0)
  })
})

describe('who may call', () => {
  test('SEC-06 is asked before anything is read', async () => {
    const { send } = await createProbe()
    const status = async (init: Parameters<typeof send>[1]) =>
      (await (await send('/api/things', { ...thing('{'), ...init })).json()).type
    expect(await status({ anonymous: true })).toBe('session/required')
    expect(await status({ csrf: null })).toBe('session/csrf')
    expect(await status({ csrf: 'f'.repeat(48) })).toBe('session/csrf')
    expect(await status({})).toBe('request/malformed')
  })

  test('SEC-06 refuses a write from another site even with the token', async () => {
    const { send, things } = await createProbe()
    for (const [name, value] of [
      ['Origin', 'https://evil.example'],
      ['Origin', 'null'],
      ['Sec-Fetch-Site', 'cross-site'],
      ['Sec-Fetch-Site', 'same-site'],
    ] as const) {
      const init = thing(good)
      const response = await send('/api/things', {
        ...init,
        headers: { ...init.headers, [name]: value } as Record<string, string>,
      })
      expect([name, value, response.status]).toEqual([name, value, 403])
    }
    expect(await things()).toBe(0)
    const init = thing(good)
    const own = await send('/api/things', {
      ...init,
      headers: { ...init.headers, Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' } as Record<
        string,
        string
      >,
    })
    expect(own.status).toBe(201)
  })
})

describe('what goes wrong inside', () => {
  const failing = (work: () => never) => [
    ...probeHandlers.filter(({ endpoint }) => endpoint.id !== getThing.id && endpoint.id !== addThing.id),
    implement(getThing, async () => work()),
    implement(addThing, async ({ tx, reply }) => {
      await tx.rates.insert({ id: 'half' as Id<'Rate'>, currency: 'EUR', microEur: 1, on: '2026-11-20' })
      work()
      return reply(201, { number: 1 })
    }),
  ]

  test('answers 500 with the request id, tells nothing more, and writes nothing', async () => {
    const { send, things, faults } = await createProbe(
      failing(() => {
        throw new Error('secret of the house')
      }),
    )
    for (const response of [await send('/api/things/1'), await send('/api/things', thing(good))]) {
      const text = await response.text()
      expect(response.status).toBe(500)
      expect(JSON.parse(text)).toEqual({
        type: 'server/unexpected',
        title: 'Server: unexpected',
        status: 500,
        requestId: response.headers.get('X-Request-Id'),
      })
    }
    expect(faults).toHaveLength(2)
    expect(await things()).toBe(0)
  })

  test('answers 409 when the row has moved on, without showing the row', async () => {
    const { send } = await createProbe(
      failing(() => {
        throw new StaleRowError('users', { passwordHash: 'secret' })
      }),
    )
    const response = await send('/api/things', thing(good))
    expect(response.status).toBe(409)
    expect(await response.text()).not.toContain('secret')
  })

  test('answers 500 rather than against the contract, and never more than the contract knows', async () => {
    const handlers = [
      implement(getThing, async ({ params, reply }) =>
        reply(
          200,
          (params.thingId === 'bad' ? { thingId: 1 } : { thingId: 'x', size: null, token: 'secret' }) as never,
        ),
      ),
    ]
    const { send, faults } = await createProbe(handlers)
    expect((await send('/api/things/bad')).status).toBe(500)
    expect(String(faults[0])).toContain('getThing answered against the contract at /thingId')
    expect(await (await send('/api/things/x')).json()).toEqual({ thingId: 'x', size: null })
  })
})

describe('the network', () => {
  test('fails as it was told to, once, and breaks off when switched off', async () => {
    const { send, backend } = await createProbe()
    backend.network.failNext({ status: 503, endpointId: 'addThing' })
    backend.network.failNext({ status: 409, endpointId: null })
    const statuses = [
      await send('/api/things/1'),
      await send('/api/things', thing(good)),
      await send('/api/things', thing(good)),
    ].map(({ status }) => status)
    expect(statuses).toEqual([409, 503, 201])
    backend.network.set({ offline: true })
    await expect(send('/api/things/1')).rejects.toThrow('switched off')
    backend.network.reset()
    backend.network.set({ chaosRate: 1 })
    expect((await send('/api/things/1')).status).toBe(503)
  })
})
