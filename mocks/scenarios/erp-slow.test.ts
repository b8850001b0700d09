import { expect, test } from 'vitest'
import { listSyncJobs } from '@/contract/admin/sync'
import type { OrderId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { setErpMode } from '@mocks/erp/health'
import { createErpWorld, worldStart } from '@mocks/jobs/testing/erp-world'
import { createClock } from '@mocks/clock'
import { createBackend } from '@mocks/create-backend'
import { openSession } from '@mocks/engine/session/sessions'
import { countingIds } from '@mocks/ids'
import { systemContext } from '@mocks/jobs/system-context'
import { userIds } from '@mocks/seed/people'
import { createSeed, forkStore } from '@mocks/seeded-store'
import { createWorld } from '@/testing/world'

const queued = 'ord_s001' as OrderId

/** How long a run of the stock, which is many batches, takes by the clock. */
async function runTime(mode: 'up' | 'slow'): Promise<number> {
  const world = await createErpWorld()
  await world.stopJobs()
  await world.write((tx, ctx) => setErpMode(tx, ctx, mode))
  const { startedAt, endedAt, state } = await world.run('stockIn')
  expect(state).toBe('succeeded')
  return (endedAt ?? 0) - (startedAt ?? 0)
}

test('erp-slow: the batches of a run come five times as slowly, and all of them come', async () => {
  const [usual, slow] = [await runTime('up'), await runTime('slow')]
  expect(usual).toBeGreaterThan(0)
  expect(slow).toBe(usual * 5)
})

test('erp-slow is told to administrators as an ERP that answers, late', async () => {
  const world = await createWorld()
  await world.backend.controls({ command: 'scenario', name: 'erp-slow' })
  const { erp } = await (await world.as('ida')).call(listSyncJobs, {})
  expect(erp).toMatchObject({ reachable: true, latencyMs: 4_000 })
})

test('erp-slow: sending an order waits as long as the ERP takes, and then it is there', async () => {
  const waits: number[] = []
  const backend = await createBackend({
    store: forkStore(await createSeed({ seededAt: worldStart, orders: 40 })),
    clock: createClock({ start: worldStart }),
    ids: countingIds('s'),
    controls: true,
    wait: async (ms) => void waits.push(ms),
  })
  const ctx = systemContext(backend.ids, backend.clock.now())
  const opened = await backend.store.write(async (tx) =>
    ok(await openSession(tx, ctx, backend.cipher, { userId: userIds.marta, remember: false })),
  )
  if (!opened.ok) throw new Error('No session')
  const { token, session } = opened.value
  const send = async () => {
    const headers = { 'X-CSRF-Token': session.csrfToken, 'Idempotency-Key': `slow-send-${waits.length}-000` }
    const request = new Request(`http://localhost/api/admin/orders/${queued}/send`, { method: 'POST', headers })
    const { response } = await backend.exchange(request, { token, address: '192.0.2.1', secure: false })
    return {
      status: response.status,
      body: (await response.json()) as { attempt: { outcome: string; durationMs: number } },
    }
  }

  await backend.controls({ command: 'scenario', name: 'erp-slow' })
  expect(await send()).toMatchObject({ status: 200, body: { attempt: { outcome: 'accepted', durationMs: 4_190 } } })
  expect(waits).toEqual([4_000])
  await backend.controls({ command: 'scenario', name: 'default' })
  expect(await send()).toMatchObject({ status: 200, body: { attempt: { outcome: 'alreadyThere' } } })
  expect(waits).toEqual([4_000, 120])
  await backend.close()
})
