import { beforeEach, describe, expect, test } from 'vitest'
import { orderTotals } from '@/domain/pricing'
import { syncJobKeys } from '@/domain/sync/vocabulary'
import { nextChange } from '@mocks/erp/erp-change'
import { bookPayment, invoiceOrder } from '@mocks/erp/invoicing'
import { correctDate, correctQuantity, orderInErp, startPicking } from '@mocks/erp/operator'
import { takeCall } from '@mocks/erp/take-call'
import { moveShipment, openPieces, shipPart } from '@mocks/erp/warehouse'
import type { InvoiceId, OrderId } from '@/domain/ids'
import { syncJobFacts, syncJobId } from '../sync-jobs'
import { createErpWorld, type ErpWorld } from '../testing/erp-world'

const story = (key: string): OrderId => `ord_${key}` as OrderId
let world: ErpWorld
beforeEach(async () => {
  world = await createErpWorld()
  await world.stopJobs()
})

describe('what the ERP did', () => {
  test('ORD-22 an operator’s correction is read back, with amounts counted anew, a history entry and a mail', async () => {
    const before = await world.read((tx) => tx.orders.require(story('s002')))
    const line = before.lines[0]
    await world.write(async (tx, ctx) => {
      const order = await orderInErp(tx, before.erpNumber ?? '')
      const corrected = await correctQuantity(tx, ctx, order, 10, 4, 'Zofia Maj')
      await correctDate(tx, ctx, corrected, 20, '2026-12-04', 'Zofia Maj')
    })
    expect(await world.read((tx) => tx.orders.require(before.id))).toEqual(before)

    const run = await world.run('ordersIn')
    expect(run.counts.updated).toBeGreaterThan(0)
    const after = await world.read((tx) => tx.orders.require(before.id))
    expect(after.lines[0]).toMatchObject({ ordered: line?.ordered, confirmed: 4, net: 4 * (line?.unitPrice ?? 0) })
    expect(after.lines[1]?.expectedOn).toBe('2026-12-04')
    expect(after.corrections).toMatchObject([
      { operator: 'Zofia Maj', field: 'quantity', before: '6', after: '4' },
      { operator: 'Zofia Maj', field: 'expectedOn', after: '2026-12-04' },
    ])
    expect(after).toMatchObject(orderTotals(after.lines, after.freight, 2300, 'PLN'))
    const history = await world.read((tx) => tx.history.by('orderId', before.id))
    expect(history.filter(({ event }) => event === 'corrected')).toHaveLength(2)
    const mails = await world.read((tx) => tx.mails.by('userId', before.userId ?? ''))
    expect(mails.filter(({ kind, sentAt }) => kind === 'orderCorrected' && sentAt >= run.queuedAt)).toHaveLength(1)
  })

  test('ORD-09 an order from outside the web appears once, with a number of the portal', async () => {
    const called = await world.write((tx, ctx) =>
      takeCall(tx, ctx, { customerNumber: 'C-10027', origin: 'phone', lines: [{ sku: 'HW-101-W', quantity: 20 }] }),
    )
    const run = await world.run('ordersIn')
    expect(run.counts.created).toBe(2)
    const order = await world.read((tx) => tx.orders.one('erpNumber', called.number))
    expect(order).toMatchObject({ origin: 'phone', userId: null, erpState: 'inErp', currency: 'EUR' })
    expect(order?.number).toMatch(/^SO-\d+$/)
    await world.run('ordersIn')
    expect((await world.read((tx) => tx.orders.one('erpNumber', called.number)))?.id).toBe(order?.id)
  })

  test('ORD-14 shipments come with tracking, and the order follows to delivered and invoiced', async () => {
    const before = await world.read((tx) => tx.orders.require(story('s002')))
    const inErp = () => world.read((tx) => orderInErp(tx, before.erpNumber ?? ''))
    const packed = await world.write(async (tx, ctx) => {
      const picking = await startPicking(tx, ctx, await orderInErp(tx, before.erpNumber ?? ''))
      return shipPart(tx, ctx, picking, [{ position: 10, quantity: 2 }])
    })
    const waiting = await world.run('shipmentsIn')
    expect(waiting.rows.find(({ key }) => key === packed.number)).toMatchObject({ outcome: 'created' })
    expect((await world.read((tx) => tx.orders.require(before.id))).status).toBe('partlyShipped')

    await world.write(async (tx, ctx) => {
      await moveShipment(tx, ctx, packed, 'delivered')
      const rest = await shipPart(
        tx,
        ctx,
        await orderInErp(tx, before.erpNumber ?? ''),
        openPieces(await orderInErp(tx, before.erpNumber ?? '')),
      )
      await moveShipment(tx, ctx, rest, 'delivered')
      await invoiceOrder(tx, ctx, await orderInErp(tx, before.erpNumber ?? ''))
    })
    expect((await inErp()).status).toBe('delivered')
    for (const key of ['ordersIn', 'shipmentsIn', 'invoicesIn', 'creditMemosIn'] as const) await world.run(key)
    const after = await world.read((tx) => tx.orders.require(before.id))
    expect(after.status).toBe('delivered')
    const shipments = await world.read((tx) => tx.shipments.by('orderId', before.id))
    expect(shipments).toHaveLength(2)
    for (const { carrier, trackingNumber } of shipments) expect([carrier, trackingNumber]).not.toContain(null)
    const invoices = await world.read((tx) => tx.invoices.by('orderId', before.id))
    expect(invoices).toMatchObject([{ total: after.total, paid: 0 }])
    const kinds = (await world.read((tx) => tx.documents.by('orderId', before.id))).map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['deliveryNote', 'deliveryNote', 'invoice', 'orderConfirmation'])
    // ORD-10, ORD-12: the note that was read before its carrier was known is kept; the other came with one.
    const notes = (await world.read((tx) => tx.documents.by('orderId', before.id))).filter(
      ({ kind }) => kind === 'deliveryNote',
    )
    const older = { documentVersion: 1, said: { carrier: null, trackingNumber: null } }
    expect(notes.find(({ number }) => number === packed.number)).toMatchObject({ documentVersion: 2, earlier: [older] })
    expect(notes.find(({ number }) => number !== packed.number)).toMatchObject({ documentVersion: 1 })
  })

  test('a shipment of an order the portal does not know waits, and comes with the run after the order', async () => {
    const called = await world.write(async (tx, ctx) => {
      const order = await takeCall(tx, ctx, {
        customerNumber: 'C-10071',
        origin: 'phone',
        lines: [{ sku: 'HW-101-W', quantity: 10 }],
      })
      return order
    })
    await world.advance(72_000)
    const first = await world.run('shipmentsIn')
    expect(first.rows.find(({ outcome }) => outcome === 'blocked')).toMatchObject({
      code: 'orderMissing',
      params: { order: called.number },
    })
    await world.run('ordersIn')
    const second = await world.run('shipmentsIn')
    expect(second.counts.created).toBe(1)
  })
})

describe('money and masters', () => {
  test('INV-05 INV-07 a transfer booked in the ERP becomes a payment, once, and the last one closes the invoice', async () => {
    await world.run('invoicesIn')
    const invoice = await world.read((tx) => tx.invoices.require('inv_s017' as InvoiceId))
    const pay = (amount: number) =>
      world.write(async (tx, ctx) => {
        const theirs = await tx.erpInvoices.one('number', invoice.number)
        if (theirs) await bookPayment(tx, ctx, theirs, amount)
      })
    await pay(1_000)
    expect((await world.run('invoicesIn')).counts).toMatchObject({ updated: 1, unchanged: 0 })
    expect((await world.read((tx) => tx.invoices.require(invoice.id))).paid).toBe(invoice.paid + 1_000)
    await pay(invoice.total - invoice.paid - 1_000)
    await world.run('invoicesIn')
    const events = (await world.read((tx) => tx.history.by('orderId', invoice.orderId ?? ''))).map(({ event }) => event)
    expect(events).toContain('paid')
    const parts = await world.read((tx) => tx.paymentAllocations.by('invoiceId', invoice.id))
    expect(parts.map(({ amount, inErp }) => ({ amount, inErp }))).toEqual(
      [1_000, invoice.total - invoice.paid - 1_000].map((amount) => ({ amount, inErp: true })),
    )
    const payments = await world.read((tx) => Promise.all(parts.map(({ paymentId }) => tx.payments.require(paymentId))))
    const made = { method: 'transfer', state: 'settled', erpState: 'inErp', userId: null }
    expect(payments).toMatchObject(parts.map(({ amount }) => ({ ...made, amount })))
  })

  test('a block of the ERP stops the customer after the next run', async () => {
    await world.write(async (tx) => {
      const theirs = await tx.erpCustomers.one('customerNumber', 'C-10071')
      if (theirs)
        await tx.erpCustomers.update(theirs.id, { blockedReason: 'Payment disputed', changed: await nextChange(tx) })
    })
    expect((await world.run('customersIn')).rows).toMatchObject([{ key: 'C-10071', outcome: 'updated' }])
    expect((await world.read((tx) => tx.companies.one('customerNumber', 'C-10071')))?.blockedReason).toBe(
      'Payment disputed',
    )
  })

  test('prices and stock of the ERP reach the portal, each by its own job', async () => {
    const price = async () => (await world.read((tx) => tx.products.one('sku', 'HW-120-W')))?.listPrice.EUR
    const stock = async () => {
      const product = await world.read((tx) => tx.products.one('sku', 'GA-600-10'))
      return (await world.read((tx) => tx.stock.one('productId', product?.id ?? '')))?.quantity
    }
    const [oldPrice, oldStock] = [await price(), await stock()]
    await world.run('pricesIn')
    expect(await price()).toBeGreaterThan(oldPrice ?? 0)
    expect(await stock()).toBe(oldStock)
    const run = await world.run('stockIn')
    expect(run.done).toBe((await world.read((tx) => tx.products.all())).length)
    expect(await stock()).toBe(3)
  })

  test('a status the order cannot take is a conflict, and nothing is written', async () => {
    const before = await world.read((tx) => tx.orders.require(story('s010')))
    await world.write(async (tx) => {
      const theirs = await tx.erpOrders.one('number', before.erpNumber ?? '')
      if (theirs) await tx.erpOrders.update(theirs.id, { status: 'picking', changed: await nextChange(tx) })
    })
    const run = await world.run('ordersIn')
    expect(run.state).toBe('succeededWithErrors')
    expect(run.rows.find(({ outcome }) => outcome === 'conflict')).toMatchObject({
      code: 'statusBackwards',
      params: { order: before.number, from: 'cancelled', to: 'picking' },
    })
    expect(await world.read((tx) => tx.orders.require(before.id))).toEqual(before)
  })
})

describe('running again', () => {
  test('INT-01 every job finds nothing new after it has read everything, also when it reads everything again', async () => {
    for (const key of [...syncJobKeys, 'shipmentsIn'] as const) await world.run(key)
    // From here on nobody works in the ERP, however long the runs take; what was done meanwhile is read.
    await world.stopErp()
    for (const key of ['ordersIn', 'shipmentsIn', 'invoicesIn', 'creditMemosIn'] as const) await world.run(key)
    const before = await world.read(async (tx) => ({
      orders: (await tx.search.orders({}, 'number', false, 0, 0)).total,
      story: await tx.orders.require(story('s004')),
    }))
    await world.write(async (tx) => {
      for (const key of syncJobKeys) await tx.syncJobs.update(syncJobId(key), { cursor: 0 })
    })
    for (const key of syncJobKeys.filter((each) => syncJobFacts[each].direction === 'in')) {
      const run = await world.run(key)
      // Customers of the ERP who are not in the portal are passed over each time.
      const touched = run.rows.filter(({ outcome }) => outcome !== 'unchanged' && outcome !== 'skipped')
      expect([key, touched]).toEqual([key, []])
      expect(run.done).toBeGreaterThan(0)
    }
    const after = await world.read(async (tx) => ({
      orders: (await tx.search.orders({}, 'number', false, 0, 0)).total,
      story: await tx.orders.require(story('s004')),
    }))
    expect(after).toEqual(before)
  })
})
