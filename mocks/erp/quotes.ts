import type { Context } from '@mocks/engine/context'
import type { ErpQuoteRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import { nextChange } from './erp-change'

type NewQuote = Pick<ErpQuoteRow, 'customerNumber' | 'subject' | 'validUntil' | 'currency' | 'lines'>

/** Somebody of the seller begins a quote in the ERP. */
export async function writeQuote(tx: Tx, ctx: Context, quote: NewQuote): Promise<ErpQuoteRow> {
  return tx.erpQuotes.insert({
    ...{ id: ctx.ids.next<'ErpQuote'>('ErpQuote'), changed: await nextChange(tx) },
    ...{ number: `ZQ-${await tx.nextNumber('erpQuotes')}`, representative: 'Zofia Maj', note: null },
    ...{ revision: 1, status: 'open', issuedAt: ctx.clock.now(), freight: 0, ...quote },
  })
}

/** They offer something else; the customer sees it as the next version. */
export async function reviseQuote(
  tx: Tx,
  ctx: Context,
  number: string,
  change: Partial<NewQuote>,
): Promise<ErpQuoteRow> {
  const row = await quoteInErp(tx, number)
  const facts = { ...change, revision: row.revision + 1, issuedAt: ctx.clock.now(), changed: await nextChange(tx) }
  return tx.erpQuotes.update(row.id, facts)
}

/** They take it back, for a reason the customer reads. */
export async function withdrawQuote(tx: Tx, number: string, note: string): Promise<ErpQuoteRow> {
  const row = await quoteInErp(tx, number)
  return tx.erpQuotes.update(row.id, { status: 'withdrawn', note, changed: await nextChange(tx) })
}

async function quoteInErp(tx: Tx, number: string): Promise<ErpQuoteRow> {
  const row = await tx.erpQuotes.one('number', number)
  if (!row) throw new Error(`The ERP has no quote ${number}`)
  return row
}
