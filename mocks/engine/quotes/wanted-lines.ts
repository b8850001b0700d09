import type { WantedLine } from '@/contract/quote-requests'
import type { FieldError } from '@/domain/result'
import { type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { QuoteLineRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import { isSold } from '../basket/price-lines'
import { assortmentOf } from '../catalogs/assortment'
import { isMade } from '../configurator/configured'
import type { Context } from '../context'
import { productsOf } from '../orders/order-record'
import { productIdsOf } from './quote-record'

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null

/** What a buyer wants as lines of a version: products they may order, or words. It names no prices but wished ones. */
export async function wantedRows(
  tx: Tx,
  wanted: readonly WantedLine[],
  company: CompanyRow,
  ctx: Context,
): Promise<Result<QuoteLineRow[]>> {
  const ids = productIdsOf(wanted)
  const [products, assortment] = await Promise.all([productsOf(tx, ids), assortmentOf(tx, ctx.actor.userId)])
  const errors = wanted.flatMap(({ productId, text }, at): FieldError[] => {
    if (productId === null) return trimmed(text) === null ? [{ pointer: `/lines/${at}/text`, code: 'required' }] : []
    const product = products.get(productId)
    // What is put together has a price of its own once it is configured.
    if (!product || !isSold(product, company) || isMade(product))
      return [{ pointer: `/lines/${at}/productId`, code: 'unavailable' }]
    return assortment.has(product) ? [] : [{ pointer: `/lines/${at}/productId`, code: 'notInCatalog' }]
  })
  const repeated = ids.length > new Set(ids).size
  if (repeated) errors.push({ pointer: '/lines', code: 'duplicate' })
  if (errors.length > 0) return refuse('request/invalid', { errors })
  return ok(
    wanted.map(({ productId, text, quantity, wishedPrice, note }, at): QuoteLineRow => {
      const listPrice = (productId && products.get(productId)?.listPrice[company.currency]) || 0
      return {
        id: ctx.ids.next('QuoteLine'),
        position: (at + 1) * 10,
        productId,
        text: productId === null ? trimmed(text) : null,
        quantity,
        listPrice,
        unitPrice: listPrice,
        net: listPrice * quantity,
        wishedPrice: wishedPrice ?? null,
        note: trimmed(note),
        insteadOf: null,
      }
    }),
  )
}
