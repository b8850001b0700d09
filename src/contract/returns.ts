import * as z from 'zod/mini'
import type { OrderLineId } from '@/domain/ids'
import { returnStates } from '@/domain/returns/eligibility'
import { returnReasons } from '@/domain/settings/vocabulary'
import { idOf } from './ids'
import { named } from './schema'
import { date } from './time'

/** ADM-20: what may be returned of an order, by the settings of the business. */
export const orderReturns = named(
  'OrderReturns',
  z.object({
    /** RMA-19: to choose from, in this order. */
    reasons: z.array(z.enum(returnReasons)),
    lines: z.array(
      z.object({
        orderLineId: idOf<OrderLineId>(),
        state: z.enum(returnStates),
        quantity: z.int(),
        /** The last day on which a part of it may be returned, or could be. */
        returnUntil: z.nullable(date),
      }),
    ),
  }),
)
