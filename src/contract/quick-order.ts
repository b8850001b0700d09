import * as z from 'zod/mini'
import { quickOrderLimits, quickProblems } from '@/domain/quick-order/vocabulary'
import { maxLineQuantity } from './basket'
import { endpoint } from './endpoint'
import { goodsNow } from './goods-now'
import { named } from './schema'
import { instant } from './time'

export const checkedQuickLine = named(
  'CheckedQuickLine',
  z.object({
    row: z.int(),
    /** Null: nobody knows the number. */
    goods: z.nullable(goodsNow),
    problems: z.array(z.enum(quickProblems)),
    /** What can be had instead of goods that cannot. */
    substitutes: z.array(goodsNow),
    /** Goods with a number like the one that nobody knows; nearest first. */
    similar: z.array(goodsNow),
  }),
)
export type CheckedQuickLine = z.infer<typeof checkedQuickLine>

/** A POST for the length of what is asked: it writes nothing. Long lists are checked in portions. */
export const checkQuickOrder = endpoint({
  id: 'checkQuickOrder',
  resource: 'quickOrder',
  method: 'POST',
  path: '/quick-order/check',
  summary: 'What lines of numbers and quantities are: goods, prices and stock of today, and what stands in the way',
  access: 'orders.create',
  body: z.object({
    lines: z
      .array(
        z.object({
          /** Given back as it is. */
          row: z.int().check(z.minimum(1), z.maximum(1_000_000)),
          /** Empty where none is written: nobody knows that one either. */
          sku: z.string().check(z.maxLength(quickOrderLimits.sku)),
          /** Null: none is written, or none that can be read. */
          quantity: z.nullable(z.int().check(z.minimum(1), z.maximum(maxLineQuantity))),
          /** As it is written; absent: none is. */
          unit: z.optional(z.string().check(z.maxLength(quickOrderLimits.unit))),
        }),
      )
      .check(z.minLength(1), z.maxLength(quickOrderLimits.portion)),
  }),
  responses: { 200: z.object({ lines: z.array(checkedQuickLine), pricesAsOf: instant }) },
})

/** CSV in any encoding and with any delimiter, or the first sheet of an XLSX workbook. Nothing is kept. */
export const readOrderFile = endpoint({
  id: 'readOrderFile',
  resource: 'quickOrder',
  method: 'POST',
  path: '/quick-order/read',
  summary: 'The cells of a file with numbers and quantities; 422 `import/unreadable` when it is none',
  access: 'orders.create',
  body: 'binary',
  responses: {
    200: z.object({
      rows: z.array(z.array(z.string())),
      /** Rows behind those, which are too many. */
      left: z.int(),
    }),
  },
})
