import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { subscribeToChanges } from './events'
import { setTransport } from './transport'

const stream = (...chunks: string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk))
      if (chunks.length === 0) controller.close()
    },
  })
const since = '2026-11-22T09:00:00.000Z'
const endless = () => stream(': hello\n\n')

beforeEach(() => vi.stubGlobal('location', { origin: 'http://portico.test' }))
afterEach(() => {
  vi.useRealTimers()
  setTransport((request) => fetch(request))
})

describe('subscribeToChanges', () => {
  it('reads changes that arrive in pieces and skips comments', async () => {
    const body = stream(
      ': hello\n\nevent: change\nda',
      'ta: {"resource":"orders","id":"ord_1"}\n',
      '\n: still here\n\n',
    )
    setTransport(() => Promise.resolve(new Response(body, { status: 200 })))
    const seen: unknown[] = []
    const stop = subscribeToChanges(since, (change) => seen.push(change))
    await vi.waitFor(() => expect(seen).toEqual([{ resource: 'orders', id: 'ord_1' }]))
    stop()
  })

  it.each([
    ['was refused at first', () => new Response(null, { status: 503 })],
    ['could not be reached at first', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['ended', () => new Response(stream(), { status: 200 })],
  ])('tells that anything may have changed once it is back after it %s', async (_how, first) => {
    vi.useFakeTimers()
    const answers = [first, () => new Response(endless(), { status: 200 })]
    setTransport(async () => (answers.shift() ?? first)())
    const seen: unknown[] = []
    const stop = subscribeToChanges(since, (change) => seen.push(change))
    await vi.advanceTimersByTimeAsync(999)
    expect(seen).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(seen).toEqual([{ resource: '*' }])
    stop()
  })

  it('gives up when the session is gone', async () => {
    const calls: string[] = []
    setTransport((request) => {
      calls.push(request.url)
      return Promise.resolve(new Response(null, { status: 401 }))
    })
    subscribeToChanges(since, () => undefined)
    await vi.waitFor(() => expect(calls).toHaveLength(1))
    await Promise.resolve()
    expect(calls).toHaveLength(1)
  })
})
