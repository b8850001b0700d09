import { expect, test } from 'vitest'
import { listCardChanges } from '@/contract/admin/customer-records'
import { runSyncJob } from '@/contract/admin/sync'
import { getSyncJob } from '@/contract/admin/sync-controls'
import { listGeneralEntries } from '@/contract/admin/sync-lists'
import { getCompanyDetails, updateBilling } from '@/contract/company-details'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'

const kestrel = { params: { companyId: companyIds.kestrel } }

test('INT-01 the ERP’s lists are shown as the portal has them, and change with the run that reads them', async () => {
  const world = await createWorld()
  const ida = await world.as('ida')
  const listed = async () => (await ida.call(listGeneralEntries, {})).lists
  const lists = await listed()
  expect(lists.map(({ kind }) => kind)).toEqual(['rate', 'unit', 'taxCode', 'paymentTerm', 'warehouse', 'carrier'])
  expect(lists.every(({ entries }) => entries.length > 0)).toBe(true)
  expect(lists[0]?.entries.find(({ code }) => code === 'EUR')).toMatchObject({ euro: 1 })
  await world.store.write(async (tx) => {
    const row = (await tx.erpGeneral.all()).find(({ kind }) => kind === 'carrier')
    const changed = await tx.nextNumber('erpChanges')
    if (row) await tx.erpGeneral.update(row.id, { changed, name: { ...row.name, en: 'Another carrier' } })
    return ok(null)
  })
  const carriers = async () => (await listed()).at(-1)?.entries.map(({ name }) => name)
  expect(await carriers()).not.toContain('Another carrier')
  const { id } = await ida.call(getSyncJob, { params: { jobKey: 'generalIn' } })
  await ida.call(runSyncJob, { params: { jobId: id }, body: {} }, { idempotencyKey: 'general' })
  await world.backend.advance(60_000)
  expect(await carriers()).toContain('Another carrier')
  const karol = await world.as('karol')
  expect(await refusalOf(karol.call(listGeneralEntries, {}))).toMatchObject({ type: 'access/forbidden' })
})

test('SET-03 a change that waited for the ERP is shown with what differs and with every attempt', async () => {
  const world = await createWorld()
  const ines = await world.as('ines')
  const marta = await world.as('marta')
  const { version, billing } = await ines.call(getCompanyDetails, {})
  await world.backend.controls({ command: 'erp', mode: 'down' })
  const { address, invoiceEmail } = billing
  const body = {
    ...address,
    region: address.region ?? '',
    phone: address.phone ?? '',
    invoiceEmail: invoiceEmail ?? '',
  }
  await ines.call(updateBilling, { body: { ...body, version, street: 'ul. Nowa 1' } })
  const changes = async () => (await marta.call(listCardChanges, kestrel)).changes
  expect(await changes()).toMatchObject([
    {
      ...{ part: 'billTo', code: null, state: 'waiting', by: 'Ines Calder' },
      values: [{ field: 'street', before: expect.stringContaining('ul.') as string, after: 'ul. Nowa 1' }],
    },
  ])
  await world.backend.controls({ command: 'erp', mode: 'up' })
  await world.backend.advance(1_800_000)
  const [change] = await changes()
  expect(change).toMatchObject({ state: 'written' })
  expect(change?.attempts.at(-1)).toMatchObject({ outcome: 'written' })
  // Somebody who does not work for this customer does not know it.
  const jonas = await world.as('jonas')
  expect((await refusalOf(jonas.call(listCardChanges, kestrel))).type).toMatch(/forbidden|not-found/u)
})
