import { expect, it } from 'vitest'
import type { SyncJob } from '@/contract/admin/sync'
import { changeOf, faultsOf, valuesOf } from './job-form'

const job = {
  intervalSeconds: 900,
  minIntervalSeconds: 300,
  maxIntervalSeconds: 86_400,
  anchor: 'start',
  quietHours: null,
  overlap: 'skip',
  batchSize: 20,
  callsPerMinute: null,
  retries: 3,
  disableAfterFailures: 20,
  deletionLimitPercent: 5,
} as SyncJob
const withBatch = (batchSize: string) => ({ ...valuesOf(job), batchSize })

it('ADM-15 reads a number as people write it, in whatever digits', () => {
  expect(changeOf(withBatch(' 40 '), 1).batchSize).toBe(40)
  expect(changeOf(withBatch('٤٠'), 1).batchSize).toBe(40)
  expect(changeOf(withBatch('-3'), 1).batchSize).toBe(-3)
})

it('ADM-15 tells what is no whole number from what is missing', () => {
  for (const text of ['2.5', 'many', '1e3'])
    expect(faultsOf(withBatch(text), job)).toEqual({ batchSize: { code: 'notAnInteger' } })
  // Whatever is missing or out of bounds, the contract refuses.
  for (const text of ['', '-3', '٤٠']) expect(faultsOf(withBatch(text), job)).toEqual({})
})

it('ADM-15 asks for an interval that is missing', () => {
  expect(faultsOf({ ...valuesOf(job), interval: '' }, job)).toEqual({ intervalSeconds: { code: 'required' } })
})
