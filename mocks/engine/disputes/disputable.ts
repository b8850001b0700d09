import { money } from '@/domain/money'
import { allocate } from '@/domain/money/allocate'
import { chargedQuantity } from '@/domain/pricing'
import type { Localized } from '@mocks/store/rows/base'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { productsOf } from '../orders/order-record'

/** A part of an invoice that can be disputed by itself. */
export type DisputablePart = {
  /** Null: freight, or all of what has no lines. */
  position: number | null
  sku: string | null
  name: Localized | null
  unit: string | null
  quantity: number | null
  /** With its share of the tax, in minor units: all parts add up to the invoice (domain-rules §9). */
  gross: number
  /** What no dispute has taken yet. */
  left: number
}

/** The parts of an invoice, each with what of it is neither disputed nor credited for a dispute. */
export async function disputableParts(tx: Tx, invoice: InvoiceRow): Promise<DisputablePart[]> {
  const order = invoice.orderId === null ? undefined : await tx.orders.get(invoice.orderId)
  const charged = (order?.lines ?? []).filter((line) => chargedQuantity(line) > 0)
  const names = await productsOf(
    tx,
    charged.map(({ productId }) => productId),
  )
  const billed = order ? [] : (invoice.billed?.lines ?? [])
  const rest = charged.length + billed.length === 0 ? invoice.total : (order?.freight ?? 0)
  const parts: (Omit<DisputablePart, 'gross' | 'left'> & { net: number })[] = [
    ...charged.map((line) => ({
      ...{ position: line.position, sku: line.sku, unit: line.unit },
      ...{ name: names.get(line.productId)?.name ?? null, quantity: chargedQuantity(line), net: line.net },
    })),
    // A bill of a subscription says its lines itself.
    ...billed.map(({ name, quantity, amount }, at) => ({
      ...{ position: at + 1, sku: null, unit: null, name, quantity, net: amount },
    })),
    ...(rest > 0 ? [{ position: null, sku: null, name: null, unit: null, quantity: null, net: rest }] : []),
  ]
  const gross = allocate(
    money(invoice.total, invoice.currency),
    parts.map(({ net }) => Math.max(net, 0)),
  )
  const taken = await takenOf(tx, invoice)
  return parts.map(({ net: _net, ...part }, at) => {
    const amount = gross[at]?.amount ?? 0
    return { ...part, gross: amount, left: Math.max(amount - (taken.get(part.position) ?? 0), 0) }
  })
}

/** By position; what was rejected or withdrawn can be disputed again. */
async function takenOf(tx: Tx, { id }: InvoiceRow): Promise<Map<number | null, number>> {
  const taken = new Map<number | null, number>()
  for (const { status, lines, amount, credited } of await tx.disputes.by('invoiceId', id)) {
    if (status === 'withdrawn' || status === 'rejected') continue
    const share = status === 'open' ? 1 : credited / amount
    for (const line of lines) taken.set(line.position, (taken.get(line.position) ?? 0) + Math.ceil(line.amount * share))
  }
  return taken
}
