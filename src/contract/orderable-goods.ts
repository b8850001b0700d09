import * as z from 'zod/mini'
import type { ProductFileId } from '@/domain/ids'
import { stockLevels } from '@/domain/products/stock-sight'
import { idOf } from './ids'

/** What is said of a product wherever it can be ordered: what it is, in which quantities it is sold, and what is there. */
export const orderableGoods = {
  sku: z.string(),
  name: z.string(),
  /** The main one; null: none. */
  picture: z.nullable(idOf<ProductFileId>()),
  unit: z.string(),
  minimum: z.int(),
  multiple: z.int(),
  /** Null for people who are told no number. */
  available: z.nullable(z.int()),
  /** Said instead of the number where the customer is told no more (PRD-04). */
  stockLevel: z.nullable(z.enum(stockLevels)),
  leadTimeDays: z.int(),
  /** Put together from options before it is ordered. */
  configurable: z.boolean(),
}
