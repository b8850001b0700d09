import type { ErpWorld } from '@mocks/jobs/testing/erp-world'
import type { SyncRunRow } from '@mocks/store/rows/sync'

/** Lets time pass until a run is over. */
export const finishRun = async (world: ErpWorld, runId: SyncRunRow['id']): Promise<SyncRunRow> => {
  for (let step = 0; step < 200; step += 1) {
    const run = await world.read((tx) => tx.syncRuns.require(runId))
    if (run.endedAt !== null) return run
    await world.advance(1_000)
  }
  throw new Error('The run does not end')
}
