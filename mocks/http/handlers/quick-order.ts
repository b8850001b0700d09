import { checkQuickOrder, readOrderFile } from '@/contract/quick-order'
import { quickOrderLimits } from '@/domain/quick-order/vocabulary'
import { refuse } from '@/domain/result'
import { checkLines } from '@mocks/engine/quick-order/check-lines'
import type { GoodsNow } from '@mocks/engine/goods/goods-now'
import { viewerOf } from '@mocks/engine/viewer'
import { readCells } from '@mocks/files/formats/read-cells'
import { implement, implementPrepared } from '../implement'
import { presentGoodsNow } from '../presenters/goods-now'
import { isoOf } from '../presenters/time'

export const quickOrderHandlers = [
  implement(checkQuickOrder, async ({ tx, body, ctx, reply }) => {
    const result = await checkLines(tx, body.lines, ctx)
    if (!result.ok) return result
    const { lines, currency } = result.value
    const present = (goods: GoodsNow) => presentGoodsNow(goods, currency, viewerOf(ctx))
    return reply(200, {
      pricesAsOf: isoOf(ctx.clock.now()),
      lines: lines.map(({ goods, substitutes, similar, ...line }) => ({
        ...line,
        goods: goods && present(goods),
        substitutes: substitutes.map(present),
        similar: similar.map(present),
      })),
    })
  }),

  implementPrepared(
    readOrderFile,
    async ({ body }) => (body.bytes.length > quickOrderLimits.fileBytes ? null : readCells(body.bytes)),
    async ({ prepared, reply }) => {
      if (!prepared || prepared.length === 0) return refuse('import/unreadable')
      const most = quickOrderLimits.lines + 1
      return reply(200, { rows: prepared.slice(0, most), left: Math.max(prepared.length - most, 0) })
    },
  ),
]
