import * as z from 'zod/mini'
import type { AddressId } from '@/domain/ids'
import { idOf } from './ids'
import { named } from './schema'
import { date } from './time'

export const lineWishLimits = { note: 300, reference: 80 } as const

/** What is wished for one line alone; null where the order's own holds. */
export const lineWishes = named(
  'LineWishes',
  z.object({
    deliveryAddressId: z.nullable(idOf<AddressId>()),
    /** The line does not leave before this day. */
    requestedOn: z.nullable(date),
    note: z.nullable(z.string()),
    reference: z.nullable(z.string()),
  }),
)

/** As it is sent: all that is wished; what is not named is not wished any more. */
export const lineWish = z.object({
  deliveryAddressId: z.optional(idOf<AddressId>()),
  requestedOn: z.optional(date),
  note: z.optional(z.string().check(z.trim(), z.maxLength(lineWishLimits.note))),
  reference: z.optional(z.string().check(z.trim(), z.maxLength(lineWishLimits.reference))),
})
export type LineWish = z.infer<typeof lineWish>
