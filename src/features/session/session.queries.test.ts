import { describe, expect, it } from 'vitest'
import { createQueryClient } from '@/api/query-client'
import { startExport, useExportJobs } from '@/shared/lists/export-jobs.store'
import { beginSession } from './session.queries'

describe('whoever is in front of the page next', () => {
  it('sees no export of the one before, and it reads nothing more', async () => {
    const client = createQueryClient()
    let stopped: Promise<unknown> | undefined
    startExport({
      name: 'Orders',
      total: 3,
      read: async function* (signal) {
        stopped = new Promise((resolve) => signal.addEventListener('abort', resolve))
        yield { rows: ['SO-1'], total: 3 }
        await stopped
      },
      begin: () => ({ take: () => undefined, finish: () => expect.unreachable('nothing is handed over') }),
    })
    expect(useExportJobs.getState().jobs).toHaveLength(1)
    beginSession(client, null)
    await stopped
    expect(useExportJobs.getState().jobs).toEqual([])
  })
})
