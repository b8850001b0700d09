import { listProductFormerValues, restoreProductValue } from '@/contract/admin/product-history'
import type { ShownValue } from '@/contract/admin/product-value'
import * as former from '@mocks/engine/products/former-values'
import { implement } from '../implement'
import { isoOf } from '../presenters/time'

const shown = (value: former.FormerValue['value']): ShownValue => {
  if (typeof value === 'number') return { kind: 'number', number: value }
  return typeof value === 'boolean' ? { kind: 'flag', on: value } : { kind: 'text', text: value }
}

export const productHistoryHandlers = [
  implement(listProductFormerValues, async ({ tx, params, query, reply }) => {
    const result = await former.formerValues(tx, params.productId, query.key)
    if (!result.ok) return result
    return reply(200, {
      rows: result.value.map(({ until, value, ...row }) => ({ ...row, until: isoOf(until), value: shown(value) })),
    })
  }),

  implement(restoreProductValue, async ({ tx, params, body, ctx, reply }) => {
    const result = await former.restoreValue(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(200, result.value) : result
  }),
]
