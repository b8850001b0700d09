import { describe, expect, it } from 'vitest'
import type { SyncJob, SyncRun } from '@/contract/admin/sync'
import { lastEndedOf } from '@/entities/sync/last-run'
import { failedRowsOf, inView, nextDueOf } from './job-state'
import { barsOf, withTrouble } from '@/entities/sync/run-bars'

const run = (more: Partial<SyncRun>): SyncRun =>
  ({
    id: 'run_1',
    state: 'succeeded',
    startedAt: '2026-11-20T09:00:00.000Z',
    endedAt: '2026-11-20T09:00:10.000Z',
    counts: { created: 0, updated: 0, unchanged: 0, skipped: 0, failed: 0, conflict: 0 },
    ...more,
  }) as SyncRun
const job = (more: Partial<SyncJob>): SyncJob =>
  ({ enabled: true, currentRun: null, nextRunAt: null, lastRuns: [], ...more }) as SyncJob
const failed = run({ state: 'failed', counts: { ...run({}).counts, failed: 3 } })

describe('the state of a job', () => {
  it('ADM-14 files a job under failed by its last finished run, whatever was stopped since', () => {
    const stopped = job({ lastRuns: [run({ state: 'running' }), run({ state: 'cancelled' }), failed] })
    expect(inView(stopped, 'failed')).toBe(true)
    expect(failedRowsOf(stopped)).toBe(3)
    expect(lastEndedOf(stopped)?.state).toBe('cancelled')
    expect(inView(job({ lastRuns: [run({}), failed] }), 'failed')).toBe(false)
    expect(inView(job({ enabled: false }), 'off')).toBe(true)
  })

  it('names the job that is due next among those that are on and idle', () => {
    const at = (minute: string) => `2026-11-20T09:${minute}:00.000Z`
    const due = job({ nextRunAt: at('05') })
    const jobs = [
      job({ nextRunAt: at('01'), enabled: false }),
      job({ nextRunAt: at('02'), currentRun: run({ state: 'running' }) }),
      job({ nextRunAt: at('09') }),
      due,
    ]
    expect(nextDueOf(jobs)).toBe(due)
    expect(nextDueOf([])).toBeUndefined()
  })
})

describe('the bars of the last runs', () => {
  it('run from old to new, as high as they took long, coloured only for trouble', () => {
    const long = run({
      id: 'run_2' as SyncRun['id'],
      state: 'succeededWithErrors',
      endedAt: '2026-11-20T09:00:20.000Z',
    })
    const newestFirst = [long, run({})]
    expect(barsOf(newestFirst)).toEqual([
      { id: 'run_1', tone: 'plain', height: Math.SQRT1_2 },
      { id: 'run_2', tone: 'warn', height: 1 },
    ])
    expect(withTrouble(newestFirst)).toBe(1)
  })
})
