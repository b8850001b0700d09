import { beforeEach, describe, expect, test } from 'vitest'
import { queueChange, valueOnCard } from '@mocks/engine/company-details/card-changes'
import { setCustomerRule } from '@mocks/engine/company-details/customer-rules'
import { takeCard } from '@mocks/engine/company-details/take-card'
import { writeOrQueue } from '@mocks/engine/company-details/write-card'
import { requestRun } from '@mocks/engine/sync/start-run'
import { erp } from '@mocks/erp/connector'
import { type CustomerPatch, writeCard } from '@mocks/erp/customer-card'
import { setErpMode } from '@mocks/erp/health'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { syncJobId } from '../sync-jobs'
import { createErpWorld, type ErpWorld } from '../testing/erp-world'

const customer = 'C-10012'
let world: ErpWorld
beforeEach(async () => {
  world = await createErpWorld()
  await world.stopErp()
  await world.stopJobs()
  await world.write((tx) => tx.syncJobs.update(syncJobId('customersOut'), { enabled: true, retries: 0 }))
})

const companyIn = async (tx: Tx) => {
  const row = await tx.companies.one('customerNumber', customer)
  if (!row) throw new Error(`There is no ${customer}`)
  return row
}
const cardIn = async (tx: Tx) => {
  const row = await tx.erpCustomers.one('customerNumber', customer)
  if (!row) throw new Error(`The ERP has no ${customer}`)
  return row
}
const company = () => world.read(companyIn)
const card = () => world.read(cardIn)
const changes = () => world.read(async (tx) => tx.cardChanges.by('companyId', (await companyIn(tx)).id))
const addresses = () => world.read(async (tx) => tx.addresses.by('companyId', (await companyIn(tx)).id))
const mode = (to: 'up' | 'down') => world.write((tx, ctx) => setErpMode(tx, ctx, to))
const edit = (patch: CustomerPatch) =>
  world.write(async (tx, ctx) => {
    const now = { company: await companyIn(tx), card: await erp.readCustomer(tx, customer) }
    return writeOrQueue(tx, { ...ctx, actorName: 'Ines Calder' }, now, patch)
  })
/** Somebody of the ERP changes the card. */
const inErp = (patch: CustomerPatch) => world.write(async (tx) => writeCard(tx, await cardIn(tx), patch))
const street = (of: { billTo: ErpCustomerRow['billTo'] }) => of.billTo.street
const billTo = async (to: string) => ({ ...(await company()).billTo, street: to })

describe('SET-03 what cannot be written to the ERP now', () => {
  test('is saved here and goes with the first run that reaches it, once, with every attempt kept', async () => {
    await mode('down')
    expect(await edit({ billTo: await billTo('ul. Nowa 1'), email: 'f@kestrel-joinery.example' })).toMatchObject({
      value: 'saved',
    })
    expect([street(await company()), (await company()).invoiceEmail]).toEqual([
      'ul. Nowa 1',
      'f@kestrel-joinery.example',
    ])
    expect((await company()).provenance.billTo).toMatchObject({ source: 'portal', by: 'Ines Calder' })
    // The job is woken for it, and fails while the ERP is down.
    await world.advance(5_000)
    expect(await world.job('customersOut')).toMatchObject({ failuresInARow: 1 })
    await mode('up')
    expect(street(await card())).toBe('ul. Stolarska 14')
    const run = await world.run('customersOut')
    expect(run.rows).toMatchObject([{ key: customer, outcome: 'updated' }])
    expect(await card()).toMatchObject({ billTo: { street: 'ul. Nowa 1' }, email: 'f@kestrel-joinery.example' })
    expect((await company()).erpChange).toBe((await card()).changed)
    const kept = await changes()
    expect(kept.map(({ state }) => state)).toEqual(['written', 'written'])
    expect(kept[0]?.attempts.map(({ outcome }) => outcome)).toEqual(['written'])
    expect((await world.run('customersOut')).total).toBe(0)
  })

  test('is written once, also when the answer got lost and it is sent again', async () => {
    const before = await card()
    const send = () =>
      world.write((tx) =>
        erp.updateCustomer(tx, customer, before.changed, { shipTo: { code: null, address: before.billTo } }, 'k1'),
      )
    expect([(await send()).outcome, (await send()).outcome]).toEqual(['written', 'alreadyThere'])
    expect((await card()).shipTos).toHaveLength(before.shipTos.length + 1)
  })

  test('terms, and what the ERP is the master of, are refused: there are no two truths about them', async () => {
    await world.write((tx, ctx) => setCustomerRule(tx, 'billTo', 'erp', ctx))
    await mode('down')
    expect(await edit({ creditLimit: 1 })).toMatchObject({ ok: false, refusal: { type: 'erp/unavailable' } })
    expect(await edit({ billTo: await billTo('ul. Nowa 1') })).toMatchObject({
      ok: false,
      refusal: { type: 'erp/unavailable' },
    })
    expect(await changes()).toEqual([])
  })

  test('a new address is one address on both sides; changed or removed ones are not brought back meanwhile', async () => {
    const before = await card()
    const [first, second] = before.shipTos.filter(({ isDefault }) => !isDefault)
    await mode('down')
    const address = { ...before.billTo, name: 'Building site' }
    await edit({ shipTo: { code: null, address } })
    await edit({ shipTo: { code: first?.code ?? '', address: { ...address, name: 'Gate 2' } } })
    await edit({ removeShipTo: second?.code })
    await world.advance(5_000)
    await mode('up')
    await inErp({ creditLimit: 77 })
    await world.run('customersIn')
    const names = async () => (await addresses()).map((row) => row.address.name)
    expect(await names()).toEqual(expect.arrayContaining(['Building site', 'Gate 2']))
    expect(await names()).toHaveLength(before.shipTos.length)
    expect((await world.run('customersOut')).counts).toMatchObject({ updated: 1 })
    const after = await card()
    expect(after.shipTos.map((each) => each.address.name)).toEqual(expect.arrayContaining(['Building site', 'Gate 2']))
    expect(after.shipTos.map(({ code }) => code)).not.toContain(second?.code)
    expect((await addresses()).map(({ erpCode }) => erpCode).toSorted()).toEqual(
      after.shipTos.map(({ code }) => code).toSorted(),
    )
    expect((await world.run('customersIn')).counts.updated).toBe(0)
  })

  test('a person’s new number is on the contact of the card after the next run', async () => {
    await world.write(async (tx, ctx) => {
      const patch = { contact: { code: 'K01', phone: '+48 600 100 200' } }
      const base = valueOnCard(await cardIn(tx), 'contact', 'K01', patch)
      await queueChange(tx, ctx, await companyIn(tx), { part: 'contact', code: 'K01', patch, base })
    })
    await world.advance(3_000)
    expect((await card()).contacts.find(({ code }) => code === 'K01')).toMatchObject({
      name: 'Ines Calder',
      phone: '+48 600 100 200',
    })
  })
})

describe('INT-03 the ERP’s people changed the same meanwhile', () => {
  const both = async () => {
    await mode('down')
    await edit({ billTo: await billTo('ul. Portalu 1') })
    await world.advance(5_000)
    await mode('up')
    await inErp({ billTo: { ...(await card()).billTo, street: 'ul. ERP 2' } })
  }

  test('nobody can tell who was later: it is asked, with what both began from', async () => {
    await both()
    const run = await world.run('customersOut')
    expect(run.rows).toMatchObject([{ outcome: 'conflict', code: 'fieldsDiffer', params: { fields: 'billTo' } }])
    const says = (await company()).erpSays?.billTo
    expect(says).toMatchObject({ state: 'open', value: { street: 'ul. ERP 2' }, base: { street: 'ul. Stolarska 14' } })
    expect([street(await company()), street(await card())]).toEqual(['ul. Portalu 1', 'ul. ERP 2'])
    // It stays asked, whatever runs meanwhile.
    await world.run('customersIn')
    expect((await company()).erpSays?.billTo?.state).toBe('open')
  })

  test('the same when the inbound job is first', async () => {
    await both()
    await world.run('customersIn')
    expect((await company()).erpSays?.billTo?.state).toBe('open')
    expect((await world.run('customersOut')).total).toBe(0)
  })

  test.each([
    ['erp', 'ul. ERP 2'],
    ['portal', 'ul. Portalu 1'],
  ] as const)('with the rule “%s” nobody is asked', async (rule, expected) => {
    await both()
    await world.write((tx, ctx) => setCustomerRule(tx, 'billTo', rule, ctx))
    await world.run('customersOut')
    expect([street(await company()), street(await card())]).toEqual([expected, expected])
  })

  test('of an address the ERP’s stays, and somebody is told', async () => {
    const [shipTo] = (await card()).shipTos
    const named = (name: string) => ({
      shipTo: { code: shipTo?.code ?? '', address: { ...(shipTo?.address as ErpCustomerRow['billTo']), name } },
    })
    await mode('down')
    await edit(named('Portal'))
    await world.advance(5_000)
    await mode('up')
    await inErp(named('ERP'))
    const run = await world.run('customersOut')
    expect(run.rows).toMatchObject([{ outcome: 'conflict', code: 'cardChanged' }])
    const row = (await addresses()).find(({ erpCode }) => erpCode === shipTo?.code)
    expect(row?.address.name).toBe('ERP')
    expect(await world.read((tx) => tx.syncFailures.by('record', `customersOut ${customer}`))).toHaveLength(1)
    expect((await world.run('customersOut')).total).toBe(0)
  })

  test('another field is no conflict', async () => {
    await mode('down')
    await edit({ email: 'new@kestrel-joinery.example' })
    await mode('up')
    await inErp({ creditLimit: 4_200 })
    await world.run('customersOut')
    expect(await company()).toMatchObject({ invoiceEmail: 'new@kestrel-joinery.example', creditLimit: 4_200 })
    expect((await card()).email).toBe('new@kestrel-joinery.example')
  })
})

test('ADM-14 with the job off nothing is written to the ERP behind its back; a rehearsal tells what would be', async () => {
  await world.write((tx) => tx.syncJobs.update(syncJobId('customersOut'), { enabled: false }))
  await edit({ billTo: await billTo('ul. Nowa 1') })
  expect([street(await company()), street(await card())]).toEqual(['ul. Nowa 1', 'ul. Stolarska 14'])
  const dry = await world.write(async (tx, ctx) =>
    requestRun(tx, ctx, await tx.syncJobs.require(syncJobId('customersOut')), { trigger: 'manual', dryRun: true }),
  )
  await world.advance(5_000)
  const rows = await world.read((tx) => tx.syncRows.by('runId', dry.id))
  expect(rows).toMatchObject([{ outcome: 'updated', diff: [{ field: 'billTo' }] }])
  expect(street(await card())).toBe('ul. Stolarska 14')
  // A write that goes live afterwards takes what waited with it.
  await world.write((tx) => tx.syncJobs.update(syncJobId('customersOut'), { enabled: true }))
  await edit({ billTo: await billTo('ul. Nowsza 2') })
  expect(street(await card())).toBe('ul. Nowsza 2')
  expect((await world.run('customersOut')).total).toBe(0)
  await world.write(async (tx, ctx) => takeCard(tx, ctx, await companyIn(tx), await cardIn(tx)))
  expect(street(await company())).toBe('ul. Nowsza 2')
})
