import { expect, test } from 'vitest'
import { listSyncJobs, updateSyncJob } from '@/contract/admin/sync'
import { getSession } from '@/contract/session'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import { scenarioNames } from './scenarios'

const enter = async (world: World, name: string) => {
  const result = await world.backend.controls({ command: 'scenario', name })
  expect(result.ok).toBe(true)
}

test('every scenario can be entered, one after the other, and default ends them all', async () => {
  const world = await createWorld()
  for (const name of scenarioNames) await enter(world, name)
  await enter(world, 'default')
  const ida = await world.as('ida')
  expect((await ida.call(listSyncJobs, {})).erp).toMatchObject({ reachable: true })
  expect(world.network.get()).toEqual({ latencyMs: 0, chaosRate: 0, offline: false })
  expect(world.store.violations()).toEqual([])
})

test('erp-down is told to administrators', async () => {
  const world = await createWorld()
  await enter(world, 'erp-down')
  const ida = await world.as('ida')
  expect((await ida.call(listSyncJobs, {})).erp.reachable).toBe(false)
})

test('server-errors lasts for half a minute, however often one asks', async () => {
  const world = await createWorld()
  const ida = await world.as('ida')
  await enter(world, 'server-errors')
  for (let again = 0; again < 40; again++)
    expect(await refusalOf(ida.call(listSyncJobs, {}))).toMatchObject({ status: 500 })
  world.clock.set(world.clock.now() + 30_000)
  expect((await ida.call(listSyncJobs, {})).jobs.length).toBeGreaterThan(0)
})

test('expired-session ends everybody’s session', async () => {
  const world = await createWorld()
  const ines = await world.as('ines')
  await enter(world, 'expired-session')
  expect(await ines.call(getSession, {})).toMatchObject({ session: null })
})

test('conflict makes what somebody has open stale', async () => {
  const world = await createWorld()
  const ida = await world.as('ida')
  const job = (await ida.call(listSyncJobs, {})).jobs[0]
  await enter(world, 'conflict')
  const change = { params: { jobId: job?.id ?? ('' as never) }, body: { version: job?.version ?? 0, enabled: false } }
  expect(await refusalOf(ida.call(updateSyncJob, change))).toMatchObject({ type: 'conflict/stale' })
})

test('busy-day gives the next run something to do', async () => {
  const world = await createWorld()
  await enter(world, 'busy-day')
  const ida = await world.as('ida')
  const { jobs } = await ida.call(listSyncJobs, {})
  expect(jobs.find(({ key }) => key === 'ordersIn')?.waiting).toBeGreaterThanOrEqual(40)
})
