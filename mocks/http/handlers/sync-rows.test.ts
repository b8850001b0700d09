import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { getCustomer, listCustomers } from '@/contract/admin/customers'
import { getSyncRun, listSyncRuns, runSyncJob } from '@/contract/admin/sync'
import { decideSyncConflicts, listSyncConflicts, setConflictRule } from '@/contract/admin/sync-conflicts'
import {
  compareRuns,
  getRunReport,
  listFailedRecords,
  listFailureGroups,
  listRunRows,
  muteFailures,
  retryFailures,
} from '@/contract/admin/sync-rows'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { setCustomerRule } from '@mocks/engine/company-details/customer-rules'
import { nextChange } from '@mocks/erp/erp-change'
import { systemContext } from '@mocks/jobs/system-context'
import { syncJobId } from '@mocks/jobs/sync-jobs'
import { countingIds } from '@mocks/ids'

let world: World
let ida: WorldClient
let marta: WorldClient
beforeEach(async () => {
  world = await createWorld()
  ida = await world.as('ida')
  marta = await world.as('marta')
})
let number = 0
const key = () => ({ idempotencyKey: `rows-${(number += 1)}` })
const customer = 'C-10012'
const run = async (jobKey: 'customersIn' | 'stockIn', body = {}) => {
  const { id } = await ida.call(runSyncJob, { params: { jobId: syncJobId(jobKey) }, body })
  for (let step = 0; step < 30; step += 1) {
    const { run: now } = await ida.call(getSyncRun, { params: { runId: id } })
    if (now.endedAt !== null) return now
    await world.backend.advance(1_000)
  }
  throw new Error('The run does not end')
}
const inErp = (creditLimit: number) =>
  world.backend.store.write(async (tx) => {
    const card = (await tx.erpCustomers.one('customerNumber', customer))!
    return ok(await tx.erpCustomers.update(card.id, { creditLimit, changed: await nextChange(tx) }))
  })
const askAPerson = () =>
  world.backend.store.write(async (tx) => {
    await setCustomerRule(tx, 'creditLimit', 'manual', systemContext(countingIds('r'), world.clock.now()))
    return ok(undefined)
  })
const limits = () =>
  world.backend.store.read(async (tx) => [
    (await tx.erpCustomers.one('customerNumber', customer))!.creditLimit,
    (await tx.companies.one('customerNumber', customer))!.creditLimit,
  ])

describe('the rows of a run', () => {
  test('are listed by outcome and number, a page at a time; of unchanged ones a sample', async () => {
    const ended = await run('stockIn')
    const params = { runId: ended.id }
    const all = await ida.call(listRunRows, { params, query: { pageSize: 200 } })
    expect(all.outcomes.find(({ outcome }) => outcome === 'unchanged')?.count).toBeLessThanOrEqual(20)
    const [first] = all.rows
    const found = await ida.call(listRunRows, { params, query: { q: first!.key } })
    expect(found.rows).toMatchObject([{ key: first!.key, target: { kind: 'product', label: first!.key } }])
  })

  test('of two runs are compared: errors that are new, gone, and the same', async () => {
    const { rows } = await ida.call(listSyncRuns, { query: { state: ['succeededWithErrors'], pageSize: 1 } })
    const compared = await ida.call(compareRuns, { params: { runId: rows[0]!.id }, query: {} })
    expect(compared.totals.appeared + compared.totals.stayed).toBe(rows[0]!.counts.failed)
  })

  test('a dry run may be run for real by whoever may run jobs', async () => {
    const ended = await run('customersIn', { dryRun: true })
    const report = await ida.call(getRunReport, { params: { runId: ended.id } })
    expect(report).toMatchObject({ dryRun: true, deletions: null })
    expect(report.allowedActions.find(({ action }) => action === 'runForReal')).toMatchObject({ allowed: true })
  })
})

describe('failed rows', () => {
  test('ADM-13 are muted until a day, come back, and are tried again by key', async () => {
    const { rows } = await ida.call(listFailureGroups, { query: { job: ['customersIn'] } })
    const { fingerprint } = rows[0]!
    const until = new Date(world.clock.now() + 3_600_000).toISOString()
    expect(await ida.call(muteFailures, { body: { fingerprint, until } }, key())).toEqual({ records: 1 })
    expect((await ida.call(listFailureGroups, { query: { job: ['customersIn'] } })).total).toBe(0)
    await world.backend.advance(3_700_000)
    expect((await ida.call(listFailureGroups, { query: { job: ['customersIn'] } })).total).toBe(1)
    const { rows: records } = await ida.call(listFailedRecords, { query: { fingerprint } })
    const started = await ida.call(retryFailures, { body: { ids: [records[0]!.id] } }, key())
    expect(started.runs).toMatchObject([{ records: 1, run: { jobKey: 'customersIn' } }])
  })

  test('are nothing for people without the right', async () => {
    const karol = await world.as('karol')
    expect(await refusalOf(karol.call(listFailureGroups, { query: {} }))).toMatchObject({ type: 'access/forbidden' })
    const body = { fingerprint: 'x' }
    expect(await refusalOf(karol.call(retryFailures, { body }, key()))).toMatchObject({ type: 'access/forbidden' })
  })
})

describe('conflicts', () => {
  test('INT-03 what is decided is what both sides hold afterwards', async () => {
    await askAPerson()
    const sides = fc.sample(fc.constantFrom('erp' as const, 'portal' as const), { numRuns: 4, seed: 3 })
    for (const [turn, side] of [...sides, 'erp' as const, 'portal' as const].entries()) {
      const [, before] = await limits()
      const told = 1_000_000 + turn * 1_000
      await inErp(told)
      await run('customersIn')
      const { rows } = await marta.call(listSyncConflicts, { query: { kind: 'customer' } })
      expect(rows).toMatchObject([{ number: customer, field: 'creditLimit', rule: 'manual' }])
      const [{ kind, id, version, key: value }] = rows as [(typeof rows)[number]]
      const decisions = [{ kind, id, version, key: value, side }]
      const decided = await marta.call(decideSyncConflicts, { body: { decisions } }, key())
      expect(decided.rows).toMatchObject([{ outcome: side }])
      const winner = side === 'erp' ? told : before
      expect(await limits()).toEqual([winner, winner])
      await run('customersIn')
      expect((await marta.call(listSyncConflicts, { query: { kind: 'customer' } })).total).toBe(0)
    }
  })

  test('INT-03 a decision about what has changed since is left alone', async () => {
    await askAPerson()
    await inErp(1_000_000)
    await run('customersIn')
    const { rows } = await marta.call(listSyncConflicts, { query: { kind: 'customer' } })
    await inErp(2_000_000)
    await run('customersIn')
    const decisions = rows.map(({ kind, id, version, key: value }) => ({
      kind,
      id,
      version,
      key: value,
      side: 'erp' as const,
    }))
    const decided = await marta.call(decideSyncConflicts, { body: { decisions } }, key())
    expect(decided.rows).toMatchObject([{ outcome: 'stale' }])
  })

  test('INT-03 always one side for a field answers what is open and asks nobody again', async () => {
    const { fields } = await marta.call(listSyncConflicts, { query: { kind: 'product' } })
    const [field] = fields
    const body = { kind: field!.kind, field: field!.field, side: 'erp' as const }
    expect(await refusalOf(ida.call(setConflictRule, { body }))).toMatchObject({ type: 'access/forbidden' })
    expect(await marta.call(setConflictRule, { body })).toEqual({ answered: field!.open })
    const left = await marta.call(listSyncConflicts, { query: { kind: 'product' } })
    expect(left.fields.some((each) => each.field === field!.field)).toBe(false)
  })

  test('INT-03 the card of a customer shows the rule as it is today, not the one that was shipped', async () => {
    const marta = await world.as('marta')
    const { rows } = await marta.call(listCustomers, { query: { q: 'C-10012' } })
    const ruleOf = async () =>
      (await marta.call(getCustomer, { params: { companyId: rows[0]!.id! } })).provenance.find(
        ({ field }) => field === 'billTo',
      )?.rule
    expect(await ruleOf()).toBe('newest')
    await marta.call(setConflictRule, { body: { kind: 'customer', field: 'billTo', side: 'portal' } })
    expect(await ruleOf()).toBe('portal')
  })
})
