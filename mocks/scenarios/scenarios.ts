import type { Result } from '@/domain/result'
import { ok } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import { endSessions } from '@mocks/engine/session/sessions'
import { setErpMode } from '@mocks/erp/health'
import type { Network } from '@mocks/http/network'
import { systemContext } from '@mocks/jobs/system-context'
import type { ErpHealthRow } from '@mocks/store/rows/erp'
import type { Store, Tx } from '@mocks/store/tx'
import type { MovableClock } from '@mocks/clock'
import type { Ids } from '@/domain/ids'
import { busyDay } from './busy-day'
import { changeElsewhere } from './change-elsewhere'

/** What a scenario moves. */
type World = {
  store: Store
  clock: MovableClock
  ids: Ids
  network: Pick<Network, 'set' | 'reset' | 'failUntil'>
}

export const scenarioNames = [
  'default',
  'erp-down',
  'erp-slow',
  'slow-network',
  'offline',
  'server-errors',
  'expired-session',
  'conflict',
  'chaos',
  'busy-day',
] as const
export type ScenarioName = (typeof scenarioNames)[number]

type Situation = {
  erp?: ErpHealthRow['mode']
  network?: Parameters<Network['set']>[0]
  /** For so long every request fails with this status. */
  outage?: { status: number; ms: number }
  data?: (tx: Tx, ctx: Context) => Promise<void>
}

/** Each begins from a sound network and an ERP that answers; what is in the data stays. */
const situations: Record<ScenarioName, Situation> = {
  default: {},
  'erp-down': { erp: 'down' },
  'erp-slow': { erp: 'slow' },
  'slow-network': { network: { latencyMs: 2_500 } },
  offline: { network: { offline: true } },
  'server-errors': { outage: { status: 500, ms: 30_000 } },
  'expired-session': { data: (tx, { clock }) => endSessions(tx, clock.now()) },
  conflict: { data: changeElsewhere },
  chaos: { network: { latencyMs: 300, chaosRate: 0.25 } },
  'busy-day': { data: busyDay },
}

async function apply(
  { store, clock, ids, network }: World,
  { erp = 'up', network: conditions, outage, data }: Situation,
): Promise<Result<void>> {
  network.reset()
  const result = await store.write(async (tx) => {
    const ctx = systemContext(ids, clock.now())
    await setErpMode(tx, ctx, erp)
    await data?.(tx, ctx)
    return ok(undefined)
  })
  // Last, since a network that is off would also keep this from being told.
  if (conditions) network.set(conditions)
  if (outage) network.failUntil(clock.now() + outage.ms, outage.status)
  return result
}

/** Situations to be in, by name: from the developer panel, by `?scenario=` and in tests. */
export const scenarios = scenarioNames.map((name) => ({
  name,
  apply: (world: World) => apply(world, situations[name]),
}))
