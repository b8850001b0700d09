import type { Backend } from '../backend'
import { scenarioNames } from '../scenarios/scenarios'
import { serveChannel } from './host-end'
import { type HostChannel, noAmounts, type PageAmounts, type PageKnobs } from './protocol'

const tickMs = 250

/** A backend that one browser's pages share, with the session cookie scripts cannot see. */
export type OpenBackend = {
  backend: Backend
  cookie: { token: string | null }
  keep: () => Promise<void>
  close: () => Promise<void>
}
type Opener = (knobs: PageKnobs, fresh: boolean) => Promise<OpenBackend>
type Locks = Pick<LockManager, 'request'> | undefined

/** Opens the backend with the first page, ticks while there are pages, and serves each of them. */
export const createBrowserHost = (open: Opener, locks: Locks) => {
  let opened: Promise<OpenBackend> | undefined
  /** Done when the situation that the last page's address names has come about. */
  let entered: Promise<unknown> = Promise.resolve()
  let amounts: PageAmounts = noAmounts
  let pages = 0
  let timer: ReturnType<typeof setInterval> | undefined

  const connect = (knobs: PageKnobs, tell?: HostChannel['post']): void => {
    const asked = {
      orders: knobs.orders ?? amounts.orders,
      texts: knobs.texts ?? amounts.texts,
      products: knobs.products ?? amounts.products,
    }
    const isOther = (['orders', 'texts', 'products'] as const).some((name) => asked[name] !== amounts[name])
    const reseed = opened !== undefined && isOther
    if (opened && !reseed) return enter(opened, knobs, tell)
    amounts = asked
    const before = opened
    opened = (async () => {
      await (await before)?.close()
      return open({ ...knobs, ...amounts }, reseed)
    })()
    enter(opened, knobs, tell)
  }

  /** What the page asks meanwhile waits: a first answer from before would make it another situation. */
  const enter = (...given: Parameters<typeof applyScenario>): void => {
    const [, { scenario }] = given
    if (scenario !== null) entered = applyScenario(...given).catch(() => undefined)
  }
  const applyScenario = async (
    current: Promise<OpenBackend>,
    { scenario }: PageKnobs,
    tell?: HostChannel['post'],
  ): Promise<void> => {
    if (scenario === null) return
    if (!scenarioNames.some((name) => name === scenario))
      return tell?.({ kind: 'unknownScenario', name: scenario, known: scenarioNames })
    await (await current).backend.controls({ command: 'scenario', name: scenario })
  }

  const tick = async (): Promise<void> => {
    await (await opened)?.backend.tick()
  }
  /** A page that finds this backend later begins as with one of its own: on a sound network, and trying again. */
  const rest = (): void => {
    clearInterval(timer)
    timer = undefined
    const left = opened
    left?.then(
      ({ backend }) => backend.network.reset(),
      () => {
        if (opened === left) opened = undefined
      },
    )
  }
  const count = (change: 1 | -1): void => {
    pages += change
    if (pages > 0) timer ??= setInterval(() => void tick(), tickMs)
    else rest()
  }

  const handle = async (request: Request): Promise<Response> => {
    connect({ ...noAmounts, scenario: null })
    const { backend, cookie, keep } = await (opened as Promise<OpenBackend>)
    await entered
    const { response, cookie: change } = await backend.exchange(request, {
      token: cookie.token,
      address: 'browser',
      secure: false,
      // A page's own requests do not carry it: the browser would add it on the way to a server.
      userAgent: navigator.userAgent,
    })
    if (change) {
      cookie.token = change.kind === 'set' ? change.token : null
      await keep()
    }
    return response
  }

  return (channel: HostChannel): void => {
    let here = false
    const leave = serveChannel(channel, {
      handle,
      connected: (knobs, lock) => {
        connect(knobs, channel.post)
        if (!here) count(1)
        here = true
        // Granted when the page that holds it is gone, however it went.
        if (lock) void locks?.request(lock, () => leave())
      },
      left: () => {
        if (here) count(-1)
        here = false
      },
    })
  }
}
