import type { Ids } from '@/domain/ids'
import type { MovableClock } from './clock'
import type { Cipher } from './engine/session/cipher'
import { createEvents, type Events } from './http/events'
import type { Handler } from './http/implement'
import type { Network } from './http/network'
import { createPipeline } from './http/pipeline'
import type { StaffNetworks } from './http/within-network'
import { createSeed, defaultOrders, forkStore, reopenStore, type SeedPlan } from './seeded-store'
import type { MemoryStore } from './store/memory-store'
import type { SessionRow } from './store/rows/people'
import { keepAll, keepStore, type StoreKeeper } from './store/persistence/keep-store'
import type { Kept, Persistence } from './store/persistence/persistence'
import { schemaVersion } from './store/schema'

/** What is exchanged as a whole when the data begin anew. */
export type Core = {
  store: MemoryStore
  plan: SeedPlan
  events: Events
  exchange: ReturnType<typeof createPipeline>
  keeper: StoreKeeper | null
}
export type CoreParts = {
  clock: MovableClock
  ids: Ids
  cipher: Cipher
  network: Network
  handlers: readonly Handler[]
  wait: (ms: number) => Promise<void>
  staffFrom?: StaffNetworks
  report: (error: unknown, where: string) => void
  persistence: Persistence | undefined
}

export const createCore = ({ persistence, ...parts }: CoreParts, store: MemoryStore, plan: SeedPlan): Core => {
  const events = createEvents({ store, clock: parts.clock })
  const exchange = createPipeline({ ...parts, store, events })
  const keeper = persistence
    ? keepStore({
        store,
        persistence,
        clockOffset: () => parts.clock.now() - Date.now(),
        report: (error) => parts.report(error, 'persistence'),
      })
    : null
  return { store, plan, events, exchange, keeper }
}

/** How much of what the seed has. */
export type Amounts = Pick<SeedPlan, 'orders' | 'texts' | 'products'>

/** Sessions that mean something in a seed: of its people, each as oneself, since nobody in it is logged in as another. */
const sessionsIn = (store: MemoryStore, sessions: readonly SessionRow[]): Promise<SessionRow[]> =>
  store.read(async (tx) => {
    const known = await Promise.all(sessions.map(({ userId }) => tx.users.get(userId)))
    return sessions.filter((_, place) => known[place]).map((session) => ({ ...session, impersonationId: null }))
  })

/** A core that begins with the seed; who is signed in stays so, since the seeded people are the same. */
export const seedCore = async (
  parts: CoreParts,
  amounts: Amounts,
  sessions: readonly SessionRow[] = [],
): Promise<Core> => {
  const plan: SeedPlan = { seededAt: parts.clock.now(), ...amounts }
  const store = forkStore(await createSeed(plan))
  store.load({ rows: { sessions: await sessionsIn(store, sessions) } })
  if (parts.persistence) {
    const stamp = { schemaVersion, knobs: { texts: 0, products: 0, ...plan } }
    await keepAll(store, parts.persistence, stamp, parts.clock.now() - Date.now())
  }
  return createCore(parts, store, plan)
}

const planOf = ({ stamp }: Kept): SeedPlan => ({
  seededAt: Number(stamp.knobs.seededAt),
  orders: Number(stamp.knobs.orders),
  texts: Number(stamp.knobs.texts ?? 0),
  products: Number(stamp.knobs.products ?? 0),
})

/** Goes on where the data were left, unless there are none or other amounts are asked for. */
export const openCore = async (parts: CoreParts, wanted: Partial<Amounts>): Promise<Core> => {
  const kept = (await parts.persistence?.load()) ?? null
  const plan = kept && planOf(kept)
  const { orders = plan?.orders ?? defaultOrders, texts = plan?.texts ?? 0, products = plan?.products ?? 0 } = wanted
  if (!kept || !plan || orders !== plan.orders || texts !== plan.texts || products !== plan.products)
    return seedCore(parts, { orders, texts, products }, kept?.overlay.rows.sessions)
  parts.clock.set(Date.now() + kept.clockOffset)
  return createCore(parts, reopenStore(plan, kept.overlay), plan)
}
