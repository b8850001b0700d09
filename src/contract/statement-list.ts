import * as z from 'zod/mini'
import { creditKinds } from '@/domain/billing/vocabulary'
import { currencies, type Currency } from '@/domain/money'
import { listQuery } from './paging'
import { date } from './time'

/** The period, both days included; without one, from the first day of last month until today. */
export const statementQuery = listQuery(['on'], {
  from: z.optional(date),
  to: z.optional(date),
  currency: z.optional(z.enum(currencies as [Currency, ...Currency[]])),
})
export type StatementQuery = z.infer<typeof statementQuery>

export const creditListQuery = listQuery(['issuedOn', 'number', 'remaining'], {
  kind: z.optional(z.enum(creditKinds)),
})
export type CreditListQuery = z.infer<typeof creditListQuery>
