import { hitsOfKind, type HitKind, type SearchHit } from '@/contract/search'
import type { InvoiceSearch, OrderSearch, Tx } from '@mocks/store/tx'

export type Finders = Partial<Record<HitKind, () => Promise<SearchHit[]>>>

/** Asks the finders of the wanted kinds, in their own order. */
export async function findAll(finders: Finders, wanted: readonly HitKind[] | undefined): Promise<SearchHit[]> {
  const asked = (Object.entries(finders) as [HitKind, () => Promise<SearchHit[]>][]).filter(
    ([kind]) => wanted === undefined || wanted.length === 0 || wanted.includes(kind),
  )
  return (await Promise.all(asked.map(([, find]) => find()))).flatMap((hits) => hits.slice(0, hitsOfKind))
}

/** Orders whose numbers (the portal's, the ERP's, the buyer's), tracking or products match, newest first. */
export async function orderHits(tx: Tx, filter: OrderSearch, withCustomer: boolean): Promise<SearchHit[]> {
  const { ids } = await tx.search.orders(filter, 'placedAt', true, 0, hitsOfKind)
  return Promise.all(
    ids.map(async (id) => {
      const { number, poNumber, erpNumber, companyId } = await tx.orders.require(id)
      const company = withCustomer ? (await tx.companies.require(companyId)).name : null
      return { kind: 'order' as const, id, title: number, about: about(company, poNumber, erpNumber) }
    }),
  )
}

export async function invoiceHits(tx: Tx, filter: InvoiceSearch, withCustomer: boolean): Promise<SearchHit[]> {
  const { ids } = await tx.search.invoices(filter, 'issuedOn', true, 0, hitsOfKind)
  const hits = await Promise.all(
    ids.map(async (id) => {
      const { number, orderId, companyId } = await tx.invoices.require(id)
      if (orderId === null) return []
      const order = (await tx.orders.require(orderId)).number
      const company = withCustomer ? (await tx.companies.require(companyId)).name : null
      return [{ kind: 'invoice' as const, id: orderId, title: number, about: about(company, order) }]
    }),
  )
  return hits.flat()
}

export const about = (...parts: (string | null | undefined)[]): string | null =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ') || null
