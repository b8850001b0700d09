import type { AllowedAction } from '@/contract/action'
import { creditOf } from '@/domain/returns/credit'
import type { ReturnState } from '@/domain/returns/eligibility'
import type { ReturnReason } from '@/domain/settings/vocabulary'
import { type Result, ok } from '@/domain/result'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { productsOf } from '../orders/order-record'
import { settingsFor } from '../shop-settings/shop-settings'
import { type Asker, requestAction } from './asker'
import { expectedOf, openSource, type OpenSource, type SourceAsked } from './open-source'

export type FormLine = {
  id: string
  position: number
  sku: string
  product: ProductRow | undefined
  ordered: number
  state: ReturnState
  quantity: number | null
  until: string | null
  expected: number | null
}
export type Form = {
  source: { kind: SourceAsked['kind']; id: string | null; number: string | null }
  order: OrderRow | null
  lines: FormLine[]
  reasons: readonly ReturnReason[]
  returnDays: number
  action: AllowedAction<'request'>
}

/** RMA-01, RMA-08: what the page of a new return offers: lines, dates, what is expected back, and reasons in order. */
export async function returnForm(tx: Tx, asker: Asker, asked: SourceAsked, ctx: Context): Promise<Result<Form>> {
  const { returnReasons: reasons, returnDays } = await settingsFor(tx, asker.company)
  const action = await requestAction(tx, asker, ctx)
  const rest = { reasons, returnDays, action }
  if (asked.kind === 'none')
    return ok({ source: { kind: 'none', id: null, number: null }, order: null, lines: [], ...rest })
  const source = await openSource(tx, asked, asker, ctx)
  if (!source.ok) return source
  const { kind, id, number, order } = source.value
  return ok({ source: { kind, id, number }, order, lines: await linesOf(tx, source.value), ...rest })
}

async function linesOf(tx: Tx, source: OpenSource): Promise<FormLine[]> {
  const products = await productsOf(
    tx,
    source.lines.map(({ line }) => line.productId),
  )
  return source.lines.map(({ line, state: { state, quantity, until }, credit }) => ({
    ...{ id: line.id, position: line.position, sku: line.sku, product: products.get(line.productId) },
    ...{ ordered: line.ordered, state, quantity, until },
    expected: quantity > 0 ? creditOf(credit(quantity)) : null,
  }))
}

type Chosen = { source: SourceAsked; lines: readonly { id: string; quantity: number }[] }
export type Preview = {
  lines: { id: string; expected: number | null }[]
  expected: number | null
  currency: OrderRow['currency']
}

/** What a choice would be expected to come to, by the same rule that the request itself follows. */
export async function previewReturn(tx: Tx, asker: Asker, chosen: Chosen, ctx: Context): Promise<Result<Preview>> {
  const source = chosen.source.kind === 'none' ? ok(null) : await openSource(tx, chosen.source, asker, ctx)
  if (!source.ok) return source
  const lines = chosen.lines.map(({ id, quantity }) => ({ id, expected: expectedOf(source.value, id, quantity) }))
  const expected = source.value ? lines.reduce((sum, line) => sum + (line.expected ?? 0), 0) : null
  return ok({ lines, expected, currency: source.value?.order.currency ?? asker.company.currency })
}
