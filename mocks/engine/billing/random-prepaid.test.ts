import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OrderId } from '@/domain/ids'
import { setErpMode } from '@mocks/erp/health'
import { invoiceOrder } from '@mocks/erp/invoicing'
import { confirmOrder, correctQuantity, decide, OperatorError, startPicking } from '@mocks/erp/operator'
import { openPieces, shipPart } from '@mocks/erp/warehouse'
import { createErpWorld, type ErpWorld } from '@mocks/jobs/testing/erp-world'
import { payAs } from '@mocks/jobs/testing/pay-invoice'
import { companyIds } from '@mocks/seed/companies'
import { userIds } from '@mocks/seed/people'
import type { Tx } from '@mocks/store/tx'
import { basketOf, priceBasket } from '../basket/priced-basket'
import { deliveryAddressesOf } from '../checkout/get-checkout'
import { prepayOrder } from '../credit/prepay-order'
import { actorOf } from '../session/actor'

const jobs = ['ordersOut', 'ordersIn', 'invoicesIn', 'paymentsOut', 'creditMemosIn'] as const
const deed = fc.oneof(
  { weight: 6, arbitrary: fc.record({ deed: fc.constant('operator' as const), action: fc.nat(5), pieces: fc.nat(9) }) },
  { weight: 5, arbitrary: fc.record({ deed: fc.constant('run' as const), job: fc.constantFrom(...jobs) }) },
  { weight: 2, arbitrary: fc.record({ deed: fc.constantFrom('pay' as const, 'outage' as const, 'back' as const) }) },
)
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never

/** Orders what lies in the basket of an account manager, paid by card. */
const order = async (world: ErpWorld): Promise<OrderId> => {
  const result = await world.store.write(async (tx) => {
    const user = await tx.users.require(userIds.ines)
    const { clock, ids } = world
    const acting = {
      actorName: user.name,
      locale: 'en',
      requestId: null,
      source: 'portal',
      impersonation: null,
    } as const
    const ctx = { clock, ids, actor: await actorOf(tx, user), ...acting }
    const company = await tx.companies.require(companyIds.kestrel)
    const basket = await priceBasket(tx, await basketOf(tx, ctx, company), company, ctx)
    const expectedTotal = { amount: basket.totals.total, currency: basket.currency }
    const [address] = await deliveryAddressesOf(tx, company)
    const command = { basketVersion: basket.version, expectedTotal, deliveryAddressId: address!.id, attachmentIds: [] }
    const method = { kind: 'card', token: 'tok_visa_4242_1230_ok_testing', holder: 'Ines Calder', keep: false } as const
    return prepayOrder(tx, { method, order: command }, 'prepaid-once', ctx)
  })
  if (!result.ok) throw new Error(result.refusal.type)
  return result.value.placed.order.id
}

const theirs = async (tx: Tx, id: OrderId) =>
  tx.erpOrders.one('portalKey', (await tx.orders.require(id)).idempotencyKey)

/** Confirmed, picked, shipped, invoiced. */
const toTheInvoice = [0, 2, 3, 4]

const operate = (world: ErpWorld, id: OrderId, action: number, pieces: number) =>
  world.write(async (tx, ctx) => {
    const mine = await theirs(tx, id)
    if (!mine) return
    const actions = [
      () => confirmOrder(tx, ctx, mine, () => '2026-12-01'),
      () => correctQuantity(tx, ctx, mine, 10, pieces + 1),
      () => startPicking(tx, ctx, mine),
      () => shipPart(tx, ctx, mine, openPieces(mine)),
      () => invoiceOrder(tx, ctx, mine),
      () => decide(tx, ctx, mine, 'cancelled', 'Not wanted any more'),
    ]
    await actions[action]?.().catch((error: unknown) => {
      if (!(error instanceof OperatorError)) throw error
    })
  })

async function act(world: ErpWorld, id: OrderId, each: Deed): Promise<void> {
  if (each.deed === 'operator') return operate(world, id, each.action, each.pieces)
  if (each.deed === 'run') {
    const isUp = await world.read(async (tx) => (await tx.erpHealth.all())[0]?.mode !== 'down')
    if (isUp) await world.run(each.job)
    return
  }
  if (each.deed !== 'pay')
    return void (await world.write((tx, ctx) => setErpMode(tx, ctx, each.deed === 'back' ? 'up' : 'down')))
  // With every credit there is, which must not touch what is kept for the order.
  await payAs(world, 'ines', {
    invoices: [{ invoiceId: 'inv_s016' as never, amount: null }],
    credits: null,
  })
}

test('INV-25 whatever happens to an order that was paid, its money settles its invoice or is given back, and nothing else', {
  timeout: 120_000,
}, async () => {
  let invoiced = 0
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 20 }), fc.boolean(), async (deeds, goesOut) => {
      const world = await createErpWorld()
      await world.stopErp()
      await world.stopJobs()
      const id = await order(world)
      const deposit = async (tx: Tx) => (await tx.credits.by('orderId', id)).find(({ kind }) => kind === 'deposit')!
      const paid = (await world.read(deposit)).total
      for (const each of deeds) {
        await act(world, id, each)
        await world.read(async (tx) => {
          const { applied, total, heldForOrder } = await deposit(tx)
          expect(total).toBe(paid)
          if (heldForOrder) expect(applied).toBe(0)
        })
      }
      await world.write((tx, ctx) => setErpMode(tx, ctx, 'up'))
      if (goesOut) {
        await world.run('ordersOut')
        for (const action of toTheInvoice) await operate(world, id, action, 0)
      }
      for (let round = 0; round < 2; round += 1) for (const job of jobs) await world.run(job)

      await world.read(async (tx) => {
        const { number, applied, heldForOrder } = await deposit(tx)
        const { status } = await tx.orders.require(id)
        const [invoice] = await tx.invoices.by('orderId', id)
        expect(heldForOrder).toBe(!invoice && status !== 'cancelled')
        if (invoice) {
          invoiced += 1
          expect(invoice).toMatchObject({ paid: invoice.total, discountTaken: 0 })
          expect(applied).toBeGreaterThanOrEqual(invoice.total)
          expect(await tx.erpInvoices.one('number', invoice.number)).toMatchObject({ paid: invoice.total })
        }
        expect(await tx.erpCredits.one('number', number)).toMatchObject({ total: paid, applied, reason: 'prepayment' })
        const cash = (await tx.erpPayments.all()).filter(({ portalKey }) => portalKey === 'prepaid-once')
        expect(cash.map(({ amount }) => amount)).toEqual([paid])
      })
    }),
    // The first is the plain case; the others may end at any step.
    { numRuns: 30, examples: [[[], true]] },
  )
  expect(invoiced).toBeGreaterThan(0)
})
