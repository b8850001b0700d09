import type { WantedLine } from '@/contract/quote-requests'
import { listedPrice } from '@/domain/configurator/price'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { QuoteLineRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import { isSold } from '../basket/price-lines'
import { assortmentOf } from '../catalogs/assortment'
import { configurationsFor } from '../configurator/made-line'
import type { Context } from '../context'
import { productsOf } from '../orders/order-record'
import { goodsKey } from './made-lines'
import { productIdsOf } from './quote-record'

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null

/**
 * What a buyer wants as lines of a version: products they may order, put together as they can be made, or words. It
 * names no prices but wished ones.
 */
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
    if (!product || !isSold(product, company)) return [{ pointer: `/lines/${at}/productId`, code: 'unavailable' }]
    return assortment.has(product) ? [] : [{ pointer: `/lines/${at}/productId`, code: 'notInCatalog' }]
  })
  const asked = wanted.map((line, at) => ({ ...line, pointer: `/lines/${at}/choices` }))
  const { kept, made, errors: faults } = await configurationsFor(tx, asked, company, ctx)
  // What cannot be had cannot be put together either: once is enough.
  errors.push(...faults.filter(({ pointer }) => !errors.some((error) => sameLine(error.pointer, pointer))))
  const keys = wanted.flatMap(({ productId }, at) =>
    productId === null ? [] : goodsKey({ productId, configuration: kept[at] }),
  )
  if (keys.length > new Set(keys).size) errors.push({ pointer: '/lines', code: 'duplicate' })
  if (errors.length > 0) return refuse('request/invalid', { errors })
  return ok(
    wanted.map(({ productId, text, quantity, wishedPrice, note }, at): QuoteLineRow => {
      const price = made[at]?.price
      const plain = (productId && products.get(productId)?.listPrice[company.currency]) || 0
      const listPrice = price ? listedPrice(price) : plain
      const configuration = kept[at]
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
        ...(configuration && { configuration }),
      }
    }),
  )
}

const sameLine = (a: string, b: string): boolean => a.split('/')[2] === b.split('/')[2]
