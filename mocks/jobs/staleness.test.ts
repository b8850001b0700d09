import { describe, expect, test } from 'vitest'
import { jobOfData, usualThresholds, dataKinds } from '@/domain/sync/freshness'
import { erpJobKeys } from '@/domain/sync/vocabulary'
import { switchOff, switchOn } from '@mocks/engine/sync/switch-job'
import { freshnessOfAll } from '@mocks/engine/sync-health/freshness'
import { syncWatchRow } from '@mocks/engine/sync-health/watch-row'
import { waitingRows } from './all-work'
import { syncJobFacts, syncJobId } from './sync-jobs'
import { createErpWorld, type ErpWorld } from './testing/erp-world'
import { staleCases } from './testing/stale-cases'

const kindOf = (key: (typeof erpJobKeys)[number]) => dataKinds.find((kind) => jobOfData[kind] === key)
const stateOf = async (world: ErpWorld, key: (typeof erpJobKeys)[number]) => {
  const records = await world.read(async (tx) => freshnessOfAll(tx, await syncWatchRow(tx), world.clock.now()))
  return records.find(({ jobKey }) => jobKey === key)?.state
}
const turn = (world: ErpWorld, key: (typeof erpJobKeys)[number], on: boolean) =>
  world.write(async (tx, ctx) => {
    const job = await tx.syncJobs.require(syncJobId(key))
    return on ? switchOn(tx, ctx, job) : switchOff(tx, ctx, job, { reason: 'Stock-taking', until: null })
  })

describe('ADM-14 INT-02 a job that is off leaves its data stale, and a job that is on brings it', () => {
  test.each(erpJobKeys)('%s', async (key) => {
    const staleCase = staleCases[key]
    expect(staleCase, `${key} needs a case in testing/stale-cases.ts`).toBeDefined()
    if (!staleCase) return
    const world = await createErpWorld()
    await world.stopErp()
    await turn(world, key, false)
    const before = await world.read(staleCase.look)
    await staleCase.change(world)
    const kind = kindOf(key)
    await world.advance(((kind ? usualThresholds[kind] : 3600) + syncJobFacts[key].interval + 60) * 1000)
    expect(await world.read(staleCase.look)).toEqual(before)
    if (kind) expect(await stateOf(world, key)).toBe('stale')
    else expect(await world.read(async (tx) => waitingRows(tx, await tx.syncJobs.require(syncJobId(key))))).toBe(1)

    await turn(world, key, true)
    // Of what was missed in one leap only the last takes place, and has yet to run then.
    for (let minute = 0; minute < 12; minute += 1) await world.advance(60_000)
    expect(await world.read(staleCase.look)).not.toEqual(before)
    if (kind) expect(await stateOf(world, key)).toBe('fresh')
    else expect(await world.read(async (tx) => waitingRows(tx, await tx.syncJobs.require(syncJobId(key))))).toBe(0)
    expect(world.store.violations()).toEqual([])
  })

  test('every copy of the ERP has a job that brings it, and every such job has its copy', () => {
    const inbound = erpJobKeys.filter((key) => syncJobFacts[key].direction === 'in')
    expect(dataKinds.map((kind) => jobOfData[kind]).toSorted()).toEqual(inbound.toSorted())
  })
})
