import { orderTotals } from '@/domain/pricing'
import { afterStep, turnOf } from '@/domain/quotes/negotiation'
import type { Context } from '@mocks/engine/context'
import { newestOf, statusOf } from '@mocks/engine/quotes/quote-record'
import { newQuote } from '@mocks/engine/quotes/request-quote'
import { isMade, madeListPrice, toldConfiguration } from '@mocks/engine/configurator/configured'
import { erpToday } from '@mocks/erp/calendar'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ErpQuoteRow, QuoteLineRow, QuoteRow, QuoteVersionRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import { faultOf, type RowResult, waitsFor } from '../job-work'
import { tellBuyers, tellEnded } from '../quotes/tell-quote'

/** QUO-14, QUO-15: a quote begun in the ERP becomes one of the portal's; a new revision there is a new version here. */
export async function applyQuote(tx: Tx, ctx: Context, row: ErpQuoteRow): Promise<RowResult> {
  const key = row.number
  const company = await tx.companies.one('customerNumber', row.customerNumber)
  if (!company) return faultOf(key, 'skipped', 'customerMissing', { customer: row.customerNumber })
  if (company.currency !== row.currency) {
    const params = { currency: row.currency, customer: row.customerNumber }
    return faultOf(key, 'failed', 'currencyDiffers', params, { again: true })
  }
  const known = await tx.quotes.one('number', key)
  if (known?.erpRevision === row.revision && (row.status === 'open' || known.state === 'withdrawn'))
    return { key, outcome: 'unchanged', message: null }
  // Whatever the customer made of it stands: the ERP is told by the order, or by people.
  if (known && turnOf(statusOf(known, ctx.clock.now())) === null)
    return faultOf(key, 'skipped', 'quoteClosed', { quote: key })
  if (row.status === 'withdrawn')
    return known ? withdraw(tx, ctx, known, row) : { key, outcome: 'unchanged', message: null }
  const lines = await linesOf(tx, ctx, row, company)
  if (typeof lines === 'string') return waitsFor(key, 'itemMissing', { sku: lines }, { kind: 'item', key: lines })
  const version = versionOf(row, lines, known ? newestOf(known).number + 1 : 1, company)
  const facts = { state: 'offered' as const, erpRevision: row.revision, subject: row.subject }
  const quote = known
    ? await tx.quotes.update(known.id, { ...facts, versions: [...known.versions, version] })
    : await tx.quotes.insert({
        ...newQuote(company, key, ctx.ids.next('Quote')),
        ...{ branchId: null, userId: null, requestedBy: row.representative, requestedAt: row.issuedAt },
        ...{ ...facts, versions: [version] },
      })
  await tellBuyers(tx, ctx, quote)
  return { key, outcome: known ? 'updated' : 'created', message: null }
}

async function withdraw(tx: Tx, ctx: Context, known: QuoteRow, row: ErpQuoteRow): Promise<RowResult> {
  const now = ctx.clock.now()
  const next = afterStep(known, 'withdraw', erpToday(now)) ?? { state: 'withdrawn' as const }
  const ended = { side: 'seller' as const, by: row.representative, at: now, reason: row.note }
  await tellEnded(tx, ctx, await tx.quotes.update(known.id, { ...next, ended, erpRevision: row.revision }))
  return { key: row.number, outcome: 'updated', message: null }
}

/** The lines, or the first item the portal does not know. */
async function linesOf(tx: Tx, ctx: Context, row: ErpQuoteRow, company: CompanyRow): Promise<QuoteLineRow[] | string> {
  const { currency } = company
  const lines: QuoteLineRow[] = []
  for (const [at, { sku, quantity, unitPrice, configuration }] of row.lines.entries()) {
    const product = await tx.products.one('sku', sku)
    if (!product) return sku
    const told =
      configuration && isMade(product)
        ? { product, kept: toldConfiguration(product, { unitPrice }, configuration) }
        : null
    const list = told ? madeListPrice(told.product, told.kept.values, company) : product.listPrice[currency]
    lines.push({
      ...{ id: ctx.ids.next('QuoteLine'), position: (at + 1) * 10, productId: product.id, text: null, quantity },
      ...{ listPrice: list ?? unitPrice, unitPrice, net: unitPrice * quantity },
      ...{ wishedPrice: null, note: null, insteadOf: null },
      ...(told && { configuration: told.kept }),
    })
  }
  return lines
}

const versionOf = (
  { representative, issuedAt, note, validUntil, freight }: ErpQuoteRow,
  lines: QuoteLineRow[],
  number: number,
  { taxBasisPoints, currency }: CompanyRow,
): QuoteVersionRow => {
  const priced = lines.map(({ quantity, unitPrice }) => ({ ordered: quantity, confirmed: null, unitPrice }))
  return {
    ...{ number, side: 'seller', by: representative, byUserId: null, at: issuedAt, note, validUntil, lines },
    ...orderTotals(priced, freight, taxBasisPoints, currency),
  }
}
