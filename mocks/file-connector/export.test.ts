import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createErpWorld, type ErpWorld } from '@mocks/jobs/testing/erp-world'
import type { Tx } from '@mocks/store/tx'
import { exportRecords } from './export-records'
import { bring, takeOver } from './testing/bring'

const entities = ['products', 'prices', 'customers', 'orders'] as const

/** All that the records hold, but for how often they were touched. */
const held = (tx: Tx) =>
  Promise.all([tx.products.all(), tx.productPrices.all(), tx.companies.all(), tx.addresses.all()]).then((tables) =>
    tables.map((rows) => rows.map((row) => JSON.stringify({ ...row, version: 0, erpReadAt: null }))),
  )

const choices = fc.record({
  format: fc.constantFrom('csv' as const, 'xlsx' as const, 'json' as const, 'jsonLines' as const),
  delimiter: fc.constantFrom(';' as const, ',' as const, '\t' as const, '|' as const),
  encoding: fc.constantFrom('utf-8' as const, 'utf-16le' as const),
  decimal: fc.constantFrom('point' as const, 'comma' as const),
})

async function quiet(): Promise<ErpWorld> {
  const world = await createErpWorld()
  await world.stopJobs()
  await world.stopErp()
  return world
}

test.each(entities)(
  'INT-01 an export of %s, brought back, changes nothing',
  async (entity) => {
    const world = await quiet()
    const before = await world.read(held)
    await fc.assert(
      fc.asyncProperty(choices, async (choice) => {
        const { bytes, name } = await world.read((tx) => exportRecords(tx, entity, choice))
        const file = await bring(world, name, new Uint8Array(bytes), { entity })
        const runId = await takeOver(world, file)
        for (let step = 0; step < 60; step += 1) {
          if ((await world.read((tx) => tx.syncRuns.require(runId))).endedAt !== null) break
          await world.advance(2_000)
        }
        const { counts, state } = await world.read((tx) => tx.syncRuns.require(runId))
        expect([state, { ...counts, unchanged: 0 }]).toEqual([
          'succeeded',
          expect.objectContaining({ created: 0, updated: 0, failed: 0, blocked: 0, conflict: 0 }),
        ])
        expect(await world.read(held)).toEqual(before)
      }),
      { numRuns: 4 },
    )
  },
  30_000,
)
