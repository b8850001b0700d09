import type * as z from 'zod/mini'
import type { neighbours } from '@/contract/orders'
import type { OrderId } from '@/domain/ids'

type Found = { position: number | null; total: number; previous: OrderId | null; next: OrderId | null }

/** People count from one. */
export const presentNeighbours = (found: Found): z.infer<typeof neighbours> => ({
  ...found,
  position: found.position === null ? null : found.position + 1,
})
