import { describe, expect, test } from 'vitest'
import { serveChannel } from './host-end'
import { createBrowserHost, type OpenBackend } from './browser-host'
import { createPageEnd } from './page-end'
import { knobsOf, portChannel, type ToHost, type ToPage } from './protocol'

const connect = (handle: (request: Request) => Promise<Response>) => {
  const { port1, port2 } = new MessageChannel()
  const left = Promise.withResolvers<void>()
  const page = portChannel<ToHost, ToPage>(port1 as unknown as MessagePort)
  serveChannel(portChannel<ToPage, ToHost>(port2 as unknown as MessagePort), { handle, left: left.resolve })
  const end = createPageEnd(page)
  return { ...end, page, left: left.promise, close: () => port1.close() }
}

describe('a backend behind a port', () => {
  test('gets the request as it was sent and gives the reply as it was made', async () => {
    const wire = connect(async (request) =>
      Response.json(
        {
          method: request.method,
          url: request.url,
          key: request.headers.get('idempotency-key'),
          body: await request.json(),
        },
        { status: 201, headers: { 'x-request-id': 'req-1' } },
      ),
    )
    const request = new Request('http://localhost/api/orders?q=%20', {
      method: 'POST',
      headers: { 'Idempotency-Key': 'k' },
      body: '{"a":"ż"}',
    })
    const response = await wire.handle(request)
    expect([response.status, response.headers.get('x-request-id')]).toEqual([201, 'req-1'])
    expect(await response.json()).toEqual({
      method: 'POST',
      url: 'http://localhost/api/orders?q=%20',
      key: 'k',
      body: { a: 'ż' },
    })
    wire.close()
  })

  test('answers without a body where the status has none', async () => {
    const wire = connect(async () => new Response(null, { status: 204 }))
    const response = await wire.handle(new Request('http://localhost/api/session', { method: 'DELETE' }))
    expect([response.status, response.body]).toEqual([204, null])
    wire.close()
  })

  test('streams, and stops the stream when the page lets go of it', async () => {
    const cancelled = Promise.withResolvers<void>()
    const wire = connect(
      async () =>
        new Response(
          new ReadableStream({
            start: (controller) => controller.enqueue(new TextEncoder().encode(': hello\n\n')),
            cancel: () => cancelled.resolve(),
          }),
        ),
    )
    const stop = new AbortController()
    const response = await wire.handle(new Request('http://localhost/api/events', { signal: stop.signal }))
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toBe(': hello\n\n')
    stop.abort()
    await cancelled.promise
    await expect(reader.read()).rejects.toThrow('aborted')
    wire.close()
  })

  test('keeps replies apart and fails like a network when the backend cannot be reached', async () => {
    const wire = connect(async ({ url }) => {
      if (url.endsWith('down')) throw new Error('off')
      return new Response(url)
    })
    const texts = await Promise.all(
      [1, 2, 3].map(async (n) => (await wire.handle(new Request(`http://localhost/${n}`))).text()),
    )
    expect(texts).toEqual([1, 2, 3].map((n) => `http://localhost/${n}`))
    await expect(wire.handle(new Request('http://localhost/down'))).rejects.toThrow(TypeError)
    wire.close()
  })

  test('gives up what runs when the page leaves', async () => {
    const aborted = Promise.withResolvers<void>()
    const wire = connect(async (request) => {
      request.signal.addEventListener('abort', () => aborted.resolve())
      return new Promise(() => undefined)
    })
    void wire.handle(new Request('http://localhost/api/orders'))
    wire.page.post({ kind: 'leave' })
    await Promise.all([aborted.promise, wire.left])
    wire.close()
  })
})

const soon = () => new Promise((resolve) => setTimeout(resolve, 20))

/** The host of a browser and its pages, each with an address. */
const browserOf = (
  backend: object,
  open = async () => ({ backend, cookie: { token: null } }) as unknown as OpenBackend,
) => {
  const serve = createBrowserHost(open, undefined)
  return (search = '', told: (...words: unknown[]) => void = () => undefined) => {
    const { port1, port2 } = new MessageChannel()
    serve(portChannel<ToPage, ToHost>(port2 as unknown as MessagePort))
    const page = portChannel<ToHost, ToPage>(port1 as unknown as MessagePort)
    const { handle } = createPageEnd(page, told)
    page.post({ kind: 'connect', knobs: knobsOf(search), lock: null })
    return {
      handle,
      leave: () => {
        page.post({ kind: 'leave' })
        port1.close()
      },
    }
  }
}

test('a page whose address names an unknown scenario is told of it and of those there are, and of a known one nothing', async () => {
  const entered = Promise.withResolvers<unknown>()
  const controls = async (command: unknown) => entered.resolve(command)
  const open = browserOf({ controls, tick: async () => undefined, network: { reset: () => undefined } })
  const told = Promise.withResolvers<unknown[]>()
  const first = open('?scenario=erp-dwon', (...words) => told.resolve(words))
  expect(await told.promise).toEqual(['erp-dwon', expect.arrayContaining(['erp-down'])])
  const complaints: unknown[] = []
  const second = open('?scenario=erp-down', (name) => complaints.push(name))
  expect(await entered.promise).toEqual({ command: 'scenario', name: 'erp-down' })
  expect(complaints).toEqual([])
  first.leave()
  second.leave()
})

test('what a page asks is answered in the situation its address names, and not before that has come about', async () => {
  const gate = Promise.withResolvers<void>()
  let situation = 'before'
  const controls = async () => {
    await gate.promise
    situation = 'after'
  }
  const exchange = async () => ({ response: new Response(situation), cookie: null })
  const open = browserOf({ controls, exchange, tick: async () => undefined, network: { reset: () => undefined } })
  const first = open()
  await first.handle(new Request('http://localhost/api/session'))
  const second = open('?scenario=expired-session')
  const answer = second.handle(new Request('http://localhost/api/session'))
  await soon()
  gate.resolve()
  expect(await (await answer).text()).toBe('after')
  first.leave()
  second.leave()
})

test('the network is sound again when the last page has left, and no sooner', async () => {
  const left = Promise.withResolvers<void>()
  let resets = 0
  const reset = (): void => {
    resets++
    left.resolve()
  }
  const exchange = async () => ({ response: new Response('here'), cookie: null })
  const open = browserOf({ exchange, tick: async () => undefined, network: { reset } })
  const [first, second] = [open(), open()]
  await first.handle(new Request('http://localhost/api/session'))
  first.leave()
  await second.handle(new Request('http://localhost/api/session'))
  expect(resets).toBe(0)
  second.leave()
  await left.promise
  expect(resets).toBe(1)
})

test('a backend that could not be opened is tried again by the page that comes next', async () => {
  const exchange = async () => ({ response: new Response('here'), cookie: null })
  const backend = { exchange, tick: async () => undefined, network: { reset: () => undefined } }
  let tries = 0
  const open = browserOf(backend, async () => {
    tries++
    await soon()
    if (tries === 1) throw new Error('The disk is full')
    return { backend, cookie: { token: null } } as unknown as OpenBackend
  })
  const first = open()
  await expect(first.handle(new Request('http://localhost/api/session'))).rejects.toThrow(TypeError)
  first.leave()
  await soon()
  const second = open()
  expect(await (await second.handle(new Request('http://localhost/api/session'))).text()).toBe('here')
  expect(tries).toBe(2)
  second.leave()
})

test('the address of a page says how many orders, texts and products and which scenario, or nothing', () => {
  expect(knobsOf('?orders=100000&scenario=erp-down')).toEqual({
    ...{ orders: 100_000, texts: null, products: null, scenario: 'erp-down' },
  })
  expect(knobsOf('?texts=50000').texts).toBe(50_000)
  expect(knobsOf('?products=20000').products).toBe(20_000)
  for (const search of ['', '?orders=-1', '?orders=1e9', '?orders=abc']) expect(knobsOf(search).orders).toBeNull()
})
