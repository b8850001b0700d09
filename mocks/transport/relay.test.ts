import { expect, test } from 'vitest'
import { serveChannel } from './host-end'
import { createPageEnd } from './page-end'
import type { HostChannel, PageChannel, ToHost, ToPage } from './protocol'
import { acceptRelays, relayToHost } from './relay'

/** A page and the worker of its tab, joined by hand. */
const tab = () => {
  let toPage: (message: ToPage) => void = () => undefined
  let toWorker: (message: ToHost) => unknown = () => undefined
  const page: PageChannel = {
    post: (message) => void toWorker(message),
    listen: (listener) => void (toPage = listener),
    close: () => undefined,
  }
  const worker: HostChannel = { post: (message) => toPage(message), listen: () => undefined, close: () => undefined }
  return { page, worker, deliverTo: (listener: (message: ToHost) => unknown) => void (toWorker = listener) }
}

test('tabs without a shared worker reach the one that hosts the backend, and the next host when it goes', async () => {
  const name = `relay-${crypto.randomUUID()}`
  const buses = Array.from({ length: 2 }, () => new BroadcastChannel(name))
  const [first, second] = buses as [BroadcastChannel, BroadcastChannel]
  const introduced: string[] = []
  const host = (bus: BroadcastChannel, text: string) =>
    acceptRelays(bus as never, (channel) => {
      serveChannel(channel, { handle: async () => new Response(text), connected: () => introduced.push(text) })
    })
  // The host is there before the tab, and its greeting has been said.
  host(first, 'one')
  await new Promise((resolve) => setImmediate(resolve))
  const { page, worker, deliverTo } = tab()
  const mine = new BroadcastChannel(name)
  buses.push(mine)
  const { handle } = createPageEnd(page)
  deliverTo(relayToHost(mine as never, 'tab-1', worker))
  const ask = async () => (await handle(new Request('http://localhost/api/session'))).text()

  page.post({ kind: 'connect', knobs: { orders: null, texts: null, products: null, scenario: null }, lock: null })
  expect(await ask()).toBe('one')

  first.close()
  const lost = ask()
  host(second, 'two')
  await expect(lost).rejects.toThrow(TypeError)
  expect(await ask()).toBe('two')
  expect(introduced).toEqual(['one', 'two'])
  for (const bus of buses) bus.close()
})
