import * as z from 'zod/mini'
import type { OrderId } from '@/domain/ids'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { moneySchema } from './money'
import { named } from './schema'
import { instant } from './time'

/** INV-12, INV-24: the limit, everything that counts against it, and what may still be ordered on account. */
export const creditAccount = named(
  'CreditAccount',
  z.object({
    /** Null: no limit is defined, which is not the same as zero. */
    limit: z.nullable(moneySchema),
    /** Of the limit, what paying in time has added. */
    reward: z.nullable(moneySchema),
    overdue: moneySchema,
    notDue: moneySchema,
    /** Held back by disputes: owed and part of the exposure, neither due nor payable until it is decided. */
    disputed: moneySchema,
    /** Credit memos and deposits that are not applied: they lower the exposure. */
    unapplied: moneySchema,
    openOrders: moneySchema,
    shippedNotInvoiced: moneySchema,
    exposure: moneySchema,
    /** Set aside for orders that wait for an authorization; the ERP does not know of them. */
    reserved: moneySchema,
    available: z.nullable(moneySchema),
    /** The orders behind `reserved`. */
    waiting: z.array(z.object({ id: idOf<OrderId>(), number: z.string(), placedBy: z.string(), total: moneySchema })),
    /** Bank debits on their way: they free credit when the bank has cleared them. */
    pending: moneySchema,
    blocked: z.boolean(),
    policy: z.enum(['block', 'warn', 'authorize']),
    termsDays: z.int(),
    /** Paying early, as the business rewards it. */
    early: z.object({
      kind: z.enum(['none', 'discount', 'limit']),
      basisPoints: z.int(),
      days: z.int(),
      /** For a raised limit: whether it is earned now. */
      earned: z.boolean(),
    }),
    asOf: instant,
  }),
)
export type CreditAccount = z.infer<typeof creditAccount>

export const getCreditAccount = endpoint({
  id: 'getCreditAccount',
  resource: 'statement',
  method: 'GET',
  path: '/credit',
  summary: 'The credit limit, what counts against it part by part, and what is available',
  access: 'statement.view',
  responses: { 200: creditAccount },
})
