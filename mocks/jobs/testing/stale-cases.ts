import type { InvoiceId, OrderId, ReturnId } from '@/domain/ids'
import type { erpJobKeys } from '@/domain/sync/vocabulary'
import { writeOrQueue } from '@mocks/engine/company-details/write-card'
import { erp } from '@mocks/erp/connector'
import { countOrder } from '@mocks/erp/contracts'
import { nextChange } from '@mocks/erp/erp-change'
import { changeSubscription } from '@mocks/erp/subscriptions'
import { setRate } from '@mocks/erp/general'
import { bookPayment } from '@mocks/erp/invoicing'
import { writeQuote } from '@mocks/erp/quotes'
import { creditInvoice } from '@mocks/erp/credit-memos'
import { correctQuantity, orderInErp, startPicking } from '@mocks/erp/operator'
import { actOnReturn, returnInErp } from '@mocks/erp/return-operator'
import { shipPart } from '@mocks/erp/warehouse'
import type { ErpItemRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { queueForErp } from '../outbound/queue-for-erp'
import { kickReturns } from '../outbound/send-return-now'
import { payInvoice } from './pay-invoice'
import type { ErpWorld } from './erp-world'

/** `change`: what happens where a job reads from. `look`: what the side it writes to shows of it. */
export type StaleCase = { change(world: ErpWorld): Promise<unknown>; look(tx: Tx): Promise<unknown> }

const customer = 'C-10012'
const sku = 'HW-101-W'
const queued = 'ord_s001' as OrderId
const confirmed = 'ord_s002' as OrderId
const returned = 'ret_r03' as ReturnId
const billed = 'inv_s017' as InvoiceId

const item = (change: (item: ErpItemRow) => Partial<ErpItemRow>) => (world: ErpWorld) =>
  world.write(async (tx, ctx) => {
    const row = await tx.erpItems.one('sku', sku)
    if (!row) throw new Error(`The ERP has no ${sku}`)
    const told = { weightGrams: ctx.clock.now(), 'prices.list': ctx.clock.now() }
    await tx.erpItems.update(row.id, { ...change(row), told, changed: await nextChange(tx) })
  })
const product = async (tx: Tx) => tx.products.one('sku', sku)
const company = async (tx: Tx) => {
  const row = await tx.companies.one('customerNumber', customer)
  if (!row) throw new Error(`There is no ${customer}`)
  return row
}
const theirOrder = async (tx: Tx) => orderInErp(tx, (await tx.orders.require(confirmed)).erpNumber ?? '')

/** One for every job between the portal and the ERP: what grows stale while it is off. */
export const staleCases: { readonly [K in (typeof erpJobKeys)[number]]?: StaleCase } = {
  generalIn: {
    change: (world) => world.write((tx) => setRate(tx, 'PLN', 241_100, '2026-11-20')),
    look: async (tx) => (await tx.rates.one('currency', 'PLN'))?.microEur,
  },
  customersIn: {
    change: (world) =>
      world.write(async (tx) => {
        const card = await tx.erpCustomers.one('customerNumber', customer)
        if (card) await tx.erpCustomers.update(card.id, { creditLimit: 1_234_500, changed: await nextChange(tx) })
      }),
    look: async (tx) => (await company(tx)).creditLimit,
  },
  customersOut: {
    change: (world) =>
      world.write(async (tx, ctx) => {
        const own = await company(tx)
        const billTo = { ...own.billTo, street: 'ul. Późniejsza 7' }
        await writeOrQueue(tx, ctx, { company: own, card: await erp.readCustomer(tx, customer) }, { billTo })
      }),
    look: async (tx) => (await tx.erpCustomers.one('customerNumber', customer))?.billTo.street,
  },
  productsIn: {
    change: item((row) => ({ weightGrams: row.weightGrams + 35 })),
    look: async (tx) => (await product(tx))?.weightGrams,
  },
  pricesIn: {
    change: item((row) => ({ listPrice: { ...row.listPrice, EUR: (row.listPrice.EUR ?? 0) + 250 } })),
    look: async (tx) => (await product(tx))?.listPrice.EUR,
  },
  stockIn: {
    change: item((row) => ({ stock: row.stock + 17 })),
    look: async (tx) => (await tx.stock.one('productId', (await product(tx))?.id ?? ''))?.quantity,
  },
  quotesIn: {
    change: (world) =>
      world.write((tx, ctx) => {
        const lines = [{ sku, quantity: 10, unitPrice: 3_000 }]
        const facts = {
          customerNumber: customer,
          currency: 'PLN',
          subject: 'By telephone',
          validUntil: '2026-12-18',
        } as const
        return writeQuote(tx, ctx, { ...facts, lines })
      }),
    look: async (tx) => (await tx.quotes.all()).filter(({ subject }) => subject === 'By telephone').length,
  },
  ordersOut: {
    change: (world) => world.write(async (tx, ctx) => queueForErp(tx, ctx, await tx.orders.require(queued))),
    look: async (tx) =>
      (await tx.erpOrders.one('portalKey', (await tx.orders.require(queued)).idempotencyKey)) !== undefined,
  },
  ordersIn: {
    change: (world) =>
      world.write(async (tx, ctx) => correctQuantity(tx, ctx, await theirOrder(tx), 10, 4, 'Zofia Maj')),
    look: async (tx) => (await tx.orders.require(confirmed)).lines[0]?.confirmed,
  },
  shipmentsIn: {
    change: (world) =>
      world.write(async (tx, ctx) => {
        const picking = await startPicking(tx, ctx, await theirOrder(tx))
        await shipPart(tx, ctx, picking, [{ position: 10, quantity: 1 }])
      }),
    look: async (tx) => (await tx.shipments.by('orderId', confirmed)).length,
  },
  invoicesIn: {
    change: (world) =>
      world.write(async (tx, ctx) => {
        const { number } = await tx.invoices.require(billed)
        const theirs = await tx.erpInvoices.one('number', number)
        if (theirs) await bookPayment(tx, ctx, theirs, 1_000)
      }),
    look: async (tx) => (await tx.invoices.require(billed)).paid,
  },
  contractsIn: {
    change: (world) =>
      world.write(async (tx, ctx) => {
        const order = await theirOrder(tx)
        const lines = order.lines.slice(0, 1).map((line) => ({ ...line, sku: 'SC-740-100', ordered: 25 }))
        await countOrder(tx, ctx, { ...order, lines }, 1)
      }),
    look: async (tx) => (await tx.contracts.one('number', 'CT-311'))?.lines[0]?.consumed,
  },
  subscriptionsIn: {
    change: (world) =>
      world.write(async (tx, ctx) => {
        const row = await tx.erpSubscriptions.one('number', 'SUB-4001')
        const wish = { kind: 'quantity', quantity: 9 } as const
        const order = { number: 'SUB-4001', knownChange: row?.changed ?? 0, wish, by: 'Karol Nowak' }
        await changeSubscription(tx, ctx, order, 'by telephone')
      }),
    look: async (tx) => (await tx.subscriptions.one('number', 'SUB-4001'))?.lines[0]?.quantity,
  },
  creditMemosIn: {
    change: (world) =>
      world.write(async (tx, ctx) => {
        const { number } = await tx.invoices.require(billed)
        const theirs = await tx.erpInvoices.one('number', number)
        if (theirs) await creditInvoice(tx, ctx, theirs, 2_500, 'price')
      }),
    look: async (tx) => (await tx.credits.by('companyId', (await company(tx)).id)).length,
  },
  paymentsOut: {
    change: (world) => payInvoice(world, 'ines', { invoiceId: billed, amount: 1_000 }),
    look: async (tx) => (await tx.erpInvoices.one('number', (await tx.invoices.require(billed)).number))?.paid,
  },
  returnsOut: {
    change: (world) =>
      world.write(async (tx, ctx) => {
        const known = await tx.returns.require(returned)
        const id = 'ret_fresh' as ReturnId
        const fresh = { id, number: 'RMA-FRESH', idempotencyKey: 'fresh', erpNumber: null, erpChange: null }
        await tx.returns.insert({ ...known, ...fresh, erpState: 'queued' })
        await kickReturns(tx, ctx)
      }),
    look: async (tx) => (await tx.erpReturns.one('portalKey', 'fresh')) !== undefined,
  },
  returnsIn: {
    change: (world) =>
      world.write(async (tx, ctx) => {
        const row = await returnInErp(tx, (await tx.returns.require(returned)).erpNumber ?? '')
        await actOnReturn(tx, ctx, row, { act: 'authorize', lines: row.lines, note: null })
      }),
    look: async (tx) => (await tx.returns.require(returned)).status,
  },
}
