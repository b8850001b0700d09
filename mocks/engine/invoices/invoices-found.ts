import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { InvoiceSearch, Tx } from '@mocks/store/tx'

const batch = 500

/** All invoices that a filter finds, oldest first: for filters that are known to find few. */
export async function invoicesFound(tx: Tx, filter: InvoiceSearch): Promise<InvoiceRow[]> {
  const rows: InvoiceRow[] = []
  for (let offset = 0, total = 1; offset < total; offset += batch) {
    const found = await tx.search.invoices(filter, 'issuedOn', false, offset, batch)
    total = found.total
    for (const id of found.ids) rows.push(await tx.invoices.require(id))
  }
  return rows
}
