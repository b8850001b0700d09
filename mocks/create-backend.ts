import type { Instant } from '@/domain/clock'
import type { Ids } from '@/domain/ids'
import type { Backend } from './backend'
import { createClock, type MovableClock } from './clock'
import { createControls } from './controls'
import { type CoreParts, createCore, openCore, seedCore } from './core'
import { defaultIterations } from './engine/session/password'
import { setCookieHeader, tokenFrom } from './http/cookie'
import { createControlEntry } from './http/control-entry'
import { createHandlers } from './http/handlers'
import type { Handler } from './http/implement'
import { createNetwork } from './http/network'
import type { Caller, Exchange } from './http/pipeline'
import { randomIds } from './ids'
import type { StaffNetworks } from './http/within-network'
import { runDue } from './jobs/clock-work'
import { systemContext } from './jobs/system-context'
import type { MemoryStore } from './store/memory-store'
import type { Persistence } from './store/persistence/persistence'
import { webCipher } from './web-cipher'

export type BackendOptions = {
  clock?: MovableClock
  ids?: Ids
  /** How many orders of bulk history; a different number than what was kept seeds anew. */
  orders?: number
  /** How many made-up texts, in ten languages, beside those of the portal; likewise. */
  texts?: number
  /** How many made-up products beside those of the story; likewise. */
  products?: number
  /** A store somebody else filled, instead of a seed. */
  store?: MemoryStore
  persistence?: Persistence
  /** Shows people to sign in as and signs in without a password. */
  demo?: boolean
  /** Lets requests move the clock, the network and the ERP. */
  controls?: boolean
  passwordIterations?: number
  /** Latencies of the network and the ERP really pass; without, they are over at once. */
  realDelays?: boolean
  /** How latencies pass, where somebody wants to know of them. */
  wait?: (ms: number) => Promise<void>
  report?: (error: unknown, where: string) => void
  handlers?: readonly Handler[]
  /** Where the seller's people may work from; left out: from everywhere. */
  staffFrom?: StaffNetworks
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export const createBackend = async (options: BackendOptions = {}): Promise<Backend> => {
  const { clock = createClock(), realDelays = true, passwordIterations = defaultIterations, persistence } = options
  const cipher = webCipher
  const ids = options.ids ?? randomIds(cipher)
  const wait = options.wait ?? (realDelays ? sleep : async () => undefined)
  const network = createNetwork({ random: Math.random, wait, now: () => clock.now() })
  const report = options.report ?? ((error, where) => console.error(`[${where}]`, error))
  const handlers = options.handlers ?? createHandlers({ cipher, passwordIterations })

  const parts: CoreParts = {
    clock,
    ids,
    cipher,
    network,
    handlers,
    wait,
    report,
    persistence,
    staffFrom: options.staffFrom,
  }
  let core = options.store
    ? createCore(parts, options.store, { seededAt: clock.now(), orders: 0 })
    : await openCore(parts, options)

  const tick = async (): Promise<void> => {
    await runDue(
      core.store,
      (at: Instant) => systemContext(ids, at),
      clock.now(),
      (error, { kind, key }) => report(error, `timer ${kind} ${key}`),
    )
  }

  /** Begins anew. */
  const reset = async (orders = core.plan.orders): Promise<void> => {
    const before = core
    before.events.close()
    await before.keeper?.close()
    const { texts, products } = before.plan
    core = await seedCore(
      parts,
      { orders, ...(texts && { texts }), ...(products && { products }) },
      await before.store.read((tx) => tx.sessions.all()),
    )
  }

  const base = {
    get store() {
      return core.store
    },
    get events() {
      return core.events
    },
    clock,
    ids,
    cipher,
    network,
    advance: async (ms: number) => {
      clock.set(clock.now() + ms)
      await tick()
      await core.events.settled()
    },
    tick,
    isKept: () => !core.keeper?.isBehind(),
    close: async () => {
      core.events.close()
      await core.keeper?.close()
    },
  }
  const controls = createControls(base, { demo: options.demo ?? false, controls: options.controls ?? false }, reset)
  const enterControls = createControlEntry(controls.answer, cipher)
  const exchange = async (request: Request, caller: Caller): Promise<Exchange> => {
    const done = (await enterControls(request)) ?? (await core.exchange(request, caller))
    // What was answered must have happened, also if the process ends this moment.
    if (request.method !== 'GET') await core.keeper?.flush()
    return done
  }

  return Object.defineProperties(
    {
      exchange,
      handle: async (request: Request, connection: { address?: string; secure?: boolean } = {}) => {
        const { address = 'local', secure = new URL(request.url).protocol === 'https:' } = connection
        const token = tokenFrom(request.headers.get('Cookie'))
        const { response, cookie } = await exchange(request, { token, address, secure })
        if (cookie) response.headers.append('Set-Cookie', setCookieHeader(cookie, secure))
        return response
      },
      controls: controls.control,
    },
    Object.getOwnPropertyDescriptors(base),
  ) as Backend
}
