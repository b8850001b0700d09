import { describe, expect, it } from 'vitest'
import { getCheckout } from '@/contract/basket'
import { getCreditAccount } from '@/contract/credit'
import { getOrder, placeOrder } from '@/contract/orders'
import { ok } from '@/domain/result'
import type { SyncJobKey } from '@/domain/sync/vocabulary'
import { createWorld, type World } from '@/testing/world'
import { auditedWrite } from '@mocks/engine/audit/audited-write'
import type { Context } from '@mocks/engine/context'
import { startRun } from '@mocks/engine/sync/start-run'
import { creditDispute, creditInvoice } from '@mocks/erp/credit-memos'
import { writeCard } from '@mocks/erp/customer-card'
import { bookPayment } from '@mocks/erp/invoicing'
import { syncJobId } from '@mocks/jobs/sync-jobs'
import type { ErpInvoiceRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { empty, fill, newKey, orderBody, products } from '../testing/buyers'

/** As any request or job writes: room for credit is seen at its end. */
const write = async (world: World, work: (tx: Tx) => Promise<unknown>) =>
  auditedWrite(world.store, { ctx: await world.contextOf('marta'), operation: 'test', permission: null }, async (tx) =>
    ok(await work(tx)),
  )
const limitOf = async (world: World, creditLimit: number | null) => {
  const { companyId } = await world.user('ines')
  await write(world, (tx) => tx.companies.update(companyId!, { creditLimit }))
}

/** Tomasz orders one more, of so many pieces of a product. */
const order = async (world: World) => {
  await empty(world, 'tomasz')
  const client = await world.as('tomasz')
  await fill(client, (await products(world)).slice(3, 4))
  return client.call(placeOrder, { body: await orderBody(client) }, { idempotencyKey: newKey() })
}

/** A company whose credit is used up, so that every order waits for it. */
const usedUp = async () => {
  const world = await createWorld()
  const { id } = await world.user('tomasz')
  await write(world, async (tx) => {
    const [row] = await tx.portalSettings.all()
    for (const limit of await tx.spendingLimits.by('userId', id)) await tx.spendingLimits.delete(limit.id)
    await tx.portalSettings.update(row!.id, { creditPolicy: 'authorize' })
  })
  const ines = await world.as('ines')
  const { standing } = await ines.call(getCheckout, {})
  const used = standing.exposure!.amount + standing.reserved!.amount
  await limitOf(world, used)
  const statusOf = async ({ orderId }: Awaited<ReturnType<typeof order>>) =>
    (await ines.call(getOrder, { params: { orderId } })).status
  return { world, ines, used, statusOf }
}

it('ADM-21 INV-24 orders that wait for credit go on as money frees it, the first one first, and no further', async () => {
  const { world, ines, used, statusOf } = await usedUp()
  const [first, second] = [await order(world), await order(world)]
  expect([await statusOf(first), await statusOf(second)]).toEqual(['pendingAuthorization', 'pendingAuthorization'])
  const { total } = (await ines.call(getOrder, { params: { orderId: first.orderId } })).totals!

  await limitOf(world, used + total.amount - 1)
  await world.backend.advance(1000)
  expect(await statusOf(first)).toBe('pendingAuthorization')

  await limitOf(world, used + total.amount)
  await world.backend.advance(1000)
  expect([await statusOf(first), await statusOf(second)]).toEqual(['received', 'pendingAuthorization'])
  const after = await ines.call(getOrder, { params: { orderId: first.orderId } })
  expect(after).toMatchObject({ authorization: 'approved' })
  expect(after.history.map(({ event }) => event)).toContain('creditFreed')
  const mails = await world.store.read((tx) => tx.mails.all())
  expect(mails.some(({ kind, subject }) => kind === 'authorizationDecided' && subject.includes(first.number))).toBe(
    true,
  )
  const waiting = (await ines.call(getCreditAccount, {})).waiting.map(({ number }) => number)
  expect([waiting.includes(first.number), waiting.includes(second.number)]).toEqual([false, true])
})

/** The invoice of the company of which most is open. */
const owedMost = async (tx: Tx, companyId: string): Promise<ErpInvoiceRow> => {
  const mine = (await tx.invoices.by('companyId', companyId)).filter(({ currency }) => currency === 'PLN')
  const [most] = mine.toSorted((a, b) => b.total - b.paid - (a.total - a.paid))
  return (await tx.erpInvoices.one('number', most!.number))!
}

describe('ADM-21 INV-24 whatever makes room lets an order go on that waits for its credit', () => {
  type Way = { by: string; job?: SyncJobKey; work: (tx: Tx, ctx: Context, companyId: string) => Promise<unknown> }
  const ways: Way[] = [
    {
      by: 'a transfer that the ERP booked',
      job: 'invoicesIn',
      work: async (tx, ctx, companyId) => {
        const invoice = await owedMost(tx, companyId)
        return bookPayment(tx, ctx, invoice, invoice.total - invoice.paid)
      },
    },
    {
      by: 'a credit memo',
      job: 'creditMemosIn',
      work: async (tx, ctx, companyId) => {
        const invoice = await owedMost(tx, companyId)
        return creditInvoice(tx, ctx, invoice, invoice.total, 'price')
      },
    },
    {
      by: 'a dispute that the seller admits',
      job: 'creditMemosIn',
      work: async (tx, ctx, companyId) => {
        const { number, total } = await owedMost(tx, companyId)
        return creditDispute(tx, ctx, number, total, 'dispute-1')
      },
    },
    {
      by: 'a higher limit in the ERP',
      job: 'customersIn',
      work: async (tx, _ctx, companyId) => {
        const { customerNumber, creditLimit } = await tx.companies.require(companyId as never)
        const card = await tx.erpCustomers.one('customerNumber', customerNumber)
        return writeCard(tx, card!, { creditLimit: creditLimit! * 2 }, 'raised-1')
      },
    },
    {
      by: 'a higher limit for its price group',
      work: async (tx, _ctx, companyId) => {
        const [row] = await tx.portalSettings.all()
        const { priceGroup } = await tx.companies.update(companyId as never, { creditLimit: null })
        return tx.portalSettings.update(row!.id, { [`defaultLimit${priceGroup}`]: 900_000_00 })
      },
    },
    {
      by: 'another order that is over',
      work: async (tx, _ctx, companyId) => {
        const orders = await Promise.all(
          (
            await tx.search.orders(
              { companyIds: [companyId as never], statuses: ['received', 'confirmed', 'picking'] },
              'total',
              true,
              0,
              5,
            )
          ).ids.map((id) => tx.orders.require(id)),
        )
        const other = orders.find(({ paymentMethod }) => paymentMethod === 'onAccount')
        return tx.orders.update(other!.id, { status: 'cancelled' })
      },
    },
  ]

  it.each(ways)('$by', async ({ job, work }) => {
    const { world, statusOf } = await usedUp()
    const { companyId } = await world.user('ines')
    const waiting = await order(world)
    expect(await statusOf(waiting)).toBe('pendingAuthorization')
    const ctx = await world.contextOf('ida')
    await write(world, (tx) => work(tx, ctx, companyId!))
    if (job)
      await write(world, async (tx) => startRun(tx, ctx, await tx.syncJobs.require(syncJobId(job)), 'manual', 'Ida'))
    await world.backend.advance(15_000)
    expect(await statusOf(waiting)).toBe('received')
  })

  it('and nothing else asks again', async () => {
    const { world } = await usedUp()
    await order(world)
    const { companyId } = await world.user('ines')
    const isAsked = () =>
      world.store.read(async (tx) => (await tx.timers.one('kindKey', `credit.freed:${companyId}`)) !== undefined)
    await limitOf(world, 1)
    await write(world, (tx) => tx.companies.update(companyId!, { name: 'Kestrel' }))
    expect(await isAsked()).toBe(false)
  })
})
