import * as z from 'zod/mini'
import type { ArchiveId, CreditId, InvoiceId, OrderId, PaymentId, ShipmentId } from '@/domain/ids'
import { orderOrigins, shipmentStatuses } from '@/domain/orders/vocabulary'
import { earningMethods } from '@/domain/settings/vocabulary'
import { allowedActions } from './action'
import { address } from './address'
import { disputeSummary } from './disputes'
import { documentLink } from './documents'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { invoiceSummary } from './invoices'
import { moneySchema } from './money'
import { historyEntry, orderTotals } from './order-detail'
import { tracking } from './order-list'
import { named } from './schema'
import { date, instant } from './time'

/** INV-18: what paying early is worth. `net` is what is to be paid today to settle it, with what `saving` takes off. */
export const invoiceDiscount = named(
  'InvoiceDiscount',
  z.object({
    basisPoints: z.int(),
    /** The rate of the whole invoice, since the terms may leave out tax or freight. */
    effectiveBasisPoints: z.int(),
    /** The last day, included. */
    until: date,
    daysLeft: z.int(),
    /** In force today and with something left to save. */
    available: z.boolean(),
    /** Whether a part that is paid in time earns its part of the discount. */
    partial: z.boolean(),
    /** Ways to pay here that earn it; null: all of them. */
    earnedBy: z.nullable(z.array(z.enum(earningMethods))),
    /** What the rate is taken of. */
    base: z.nullable(moneySchema),
    saving: z.nullable(moneySchema),
    net: z.nullable(moneySchema),
    taken: z.nullable(moneySchema),
    /** What not taking it costs by the year, as a share: 0.372 is 37.2 %. Null when nothing is gained by waiting. */
    yearlyCost: z.nullable(z.number()),
  }),
)

/** What settled a part of an invoice, or is on its way to. `transfer`: booked by the seller, without a payment here. */
export const settlementKinds = ['payment', 'creditMemo', 'deposit', 'transfer'] as const
export const settlement = named(
  'Settlement',
  z.object({
    id: z.string(),
    kind: z.enum(settlementKinds),
    number: z.nullable(z.string()),
    /** Null for people who may not see payments, and where there is none. */
    paymentId: z.nullable(idOf<PaymentId>()),
    creditId: z.nullable(idOf<CreditId>()),
    on: date,
    amount: z.nullable(moneySchema),
    discount: z.nullable(moneySchema),
    state: z.enum(['pending', 'settled']),
  }),
)
export type Settlement = z.infer<typeof settlement>

export const invoiceDetail = named(
  'InvoiceDetail',
  z.extend(invoiceSummary, {
    /** What is settled: money, credits and discounts. */
    paid: z.nullable(moneySchema),
    /** Held by bank debits that are not cleared. */
    pending: z.nullable(moneySchema),
    termsDays: z.int(),
    billTo: z.nullable(address),
    /** What it bills. The id is null for people who may not see the order. */
    order: z.nullable(
      z.object({
        id: z.nullable(idOf<OrderId>()),
        number: z.string(),
        origin: z.enum(orderOrigins),
        placedAt: instant,
        placedBy: z.string(),
        poNumber: z.nullable(z.string()),
      }),
    ),
    lines: z.array(
      z.object({
        position: z.int(),
        /** Null, with the unit: what a subscription bills is no product of the catalogue. */
        sku: z.nullable(z.string()),
        name: z.string(),
        unit: z.nullable(z.string()),
        quantity: z.int(),
        unitPrice: z.nullable(moneySchema),
        net: z.nullable(moneySchema),
      }),
    ),
    totals: z.nullable(orderTotals),
    shipments: z.array(
      z.object({
        id: idOf<ShipmentId>(),
        number: z.string(),
        status: z.enum(shipmentStatuses),
        handedOverAt: z.nullable(instant),
        tracking: z.nullable(tracking),
      }),
    ),
    settlements: z.array(settlement),
    /** Every dispute of it, newest first; none for people who may not pay it. */
    disputes: z.array(disputeSummary),
    discount: z.nullable(invoiceDiscount),
    documents: z.array(documentLink),
    /** It in the archive, for those who may read it there. */
    archiveId: z.nullable(idOf<ArchiveId>()),
    history: z.array(historyEntry),
    salesContact: z.object({ name: z.string(), email: z.string(), phone: z.string() }),
    allowedActions: allowedActions(['pay', 'dispute', 'requestReturn']),
  }),
)
export type InvoiceDetail = z.infer<typeof invoiceDetail>

export const getInvoice = endpoint({
  id: 'getInvoice',
  resource: 'invoices',
  method: 'GET',
  path: '/invoices/{invoiceId}',
  summary: 'One invoice with its lines, what settled it, its discount terms, documents and history',
  access: 'invoices.view',
  params: z.object({ invoiceId: idOf<InvoiceId>() }),
  responses: { 200: invoiceDetail },
})
