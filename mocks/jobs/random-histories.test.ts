import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSoundLine } from '@/domain/orders/status'
import type { OrderId } from '@/domain/ids'
import { orderTotals } from '@/domain/pricing'
import { type SyncJobKey, syncJobKeys } from '@/domain/sync/vocabulary'
import { isKeptApart } from '@mocks/erp/authorization'
import { setErpMode } from '@mocks/erp/health'
import { invoiceOrder } from '@mocks/erp/invoicing'
import { confirmOrder, correctQuantity, decide, OperatorError, orderInErp, startPicking } from '@mocks/erp/operator'
import { takeCall } from '@mocks/erp/take-call'
import { moveShipment, openPieces, shipPart } from '@mocks/erp/warehouse'
import type { ErpOrderRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { sendOrderNow } from './outbound/send-order-now'
import { createErpWorld, type ErpWorld } from './testing/erp-world'

type Deed =
  | { deed: 'operator'; which: number; action: number; amount: number }
  | { deed: 'run'; key: SyncJobKey }
  | { deed: 'wait'; ms: number }
  | { deed: 'call' | 'resend' | 'outage' }

const deeds = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        deed: fc.constant('operator' as const),
        which: fc.nat(7),
        action: fc.nat(6),
        amount: fc.nat(9),
      }),
    },
    { weight: 4, arbitrary: fc.record({ deed: fc.constant('run' as const), key: fc.constantFrom(...syncJobKeys) }) },
    { weight: 2, arbitrary: fc.record({ deed: fc.constant('wait' as const), ms: fc.nat(180_000) }) },
    {
      weight: 2,
      arbitrary: fc.record({ deed: fc.constantFrom('call' as const, 'resend' as const, 'outage' as const) }),
    },
  ),
  { minLength: 5, maxLength: 25 },
)

const liveOrders = async (tx: Tx): Promise<ErpOrderRow[]> =>
  (await tx.erpOrders.by('live', 'yes')).toSorted((a, b) => b.placedAt - a.placedAt || (a.number < b.number ? 1 : -1))

/** Whatever an operator tries that the ERP does not allow is refused, and changes nothing. */
const operate = (world: ErpWorld, { which, action, amount }: { which: number; action: number; amount: number }) =>
  world.write(async (tx, ctx) => {
    const chosen = (await liveOrders(tx))[which]
    if (!chosen) return
    const order = await orderInErp(tx, chosen.number)
    const [shipment] = await tx.erpShipments.by('orderNumber', order.number)
    const actions = [
      () => confirmOrder(tx, ctx, order, () => '2026-12-01'),
      () => correctQuantity(tx, ctx, order, 10, amount + 1),
      () => startPicking(tx, ctx, order),
      () =>
        shipPart(
          tx,
          ctx,
          order,
          openPieces(order).map((each) => ({ ...each, quantity: Math.ceil(each.quantity / 2) })),
        ),
      () => shipPart(tx, ctx, order, openPieces(order)),
      () =>
        shipment
          ? moveShipment(tx, ctx, shipment, 'delivered')
          : decide(tx, ctx, order, 'cancelled', 'Not wanted any more'),
      () => invoiceOrder(tx, ctx, order),
    ]
    await actions[action]?.().catch((error: unknown) => {
      if (!(error instanceof OperatorError)) throw error
    })
  })

const act = async (world: ErpWorld, deed: Deed): Promise<void> => {
  if (deed.deed === 'operator') return operate(world, deed)
  if (deed.deed === 'run') return void (await world.run(deed.key))
  if (deed.deed === 'wait') return world.advance(deed.ms)
  if (deed.deed === 'call') {
    const lines = [
      { sku: 'HW-101-W', quantity: 10 },
      { sku: 'GA-600-8', quantity: 2 },
    ]
    return void (await world.write((tx, ctx) =>
      takeCall(tx, ctx, { customerNumber: 'C-10071', origin: 'email', lines }),
    ))
  }
  if (deed.deed === 'resend')
    return void (await world.write(async (tx, ctx) =>
      sendOrderNow(tx, ctx, await tx.orders.require('ord_s001' as OrderId)),
    ))
  await world.write((tx, ctx) => setErpMode(tx, ctx, 'down'))
  await world.run('ordersIn')
  await world.write((tx, ctx) => setErpMode(tx, ctx, 'up'))
}

test('INT-01 whatever operators, callers and runs do in whatever order, both systems agree in the end', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (list) => {
      const world = await createErpWorld()
      await world.stopJobs()
      for (const deed of list) await act(world, deed)
      await world.stopErp()
      for (const key of syncJobKeys) await world.run(key)
      // What was sent meanwhile has a life of its own there: so many runs are long enough for it to be confirmed.
      await world.stopErp()
      for (const key of ['ordersIn', 'shipmentsIn', 'invoicesIn'] as const) await world.run(key)
      expect(world.store.violations()).toEqual([])
      await world.read(agree)
      // Read again, everything is as it was.
      for (const key of ['ordersIn', 'shipmentsIn', 'invoicesIn'] as const) expect((await world.run(key)).total).toBe(0)
    }),
    {
      numRuns: 25,
      examples: [
        // The first of two shipments arrives before the portal has read the second.
        [
          [
            { deed: 'call' },
            { deed: 'run', key: 'ordersOut' },
            { deed: 'wait', ms: 69_650 },
            { deed: 'operator', which: 1, action: 5, amount: 0 },
            { deed: 'outage' },
            { deed: 'operator', which: 1, action: 4, amount: 0 },
          ],
        ],
      ],
    },
  )
})

async function agree(tx: Tx): Promise<void> {
  for (const theirs of await liveOrders(tx)) {
    const [ours, ...more] = await tx.orders.by('erpNumber', theirs.number)
    expect([theirs.number, more]).toEqual([theirs.number, []])
    if (!ours) throw new Error(`${theirs.number} is not in the portal`)
    const company = await tx.companies.require(ours.companyId)
    // What nobody has agreed to is kept apart there, and stands here as authorizers left it.
    const status = isKeptApart(theirs) ? ours.status : theirs.status
    expect([ours.number, ours.status]).toEqual([ours.number, status])
    expect([ours.number, ours.authorization]).toEqual([ours.number, theirs.authorization])
    expect(ours).toMatchObject(orderTotals(ours.lines, theirs.freight, company.taxBasisPoints, ours.currency))
    expect(ours.lines.every(isSoundLine)).toBe(true)
    const quantities = (lines: { confirmed: number | null; shipped: number; backordered: number }[]) =>
      lines.map(({ confirmed, shipped, backordered }) => [confirmed, shipped, backordered])
    expect(quantities(ours.lines)).toEqual(quantities(theirs.lines))
    const shipments = await tx.shipments.by('orderId', ours.id)
    expect(shipments).toHaveLength((await tx.erpShipments.by('orderNumber', theirs.number)).length)
    expect(await tx.invoices.by('orderId', ours.id)).toHaveLength(
      (await tx.erpInvoices.by('orderNumber', theirs.number)).length,
    )
  }
}
