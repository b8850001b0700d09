import * as z from 'zod/mini'
import { paymentMethodKinds, paymentStates } from '@/domain/billing/vocabulary'
import { anyOf, listQuery } from './paging'

export const payableListQuery = listQuery(['dueOn', 'number', 'open'], { overdue: z.optional(z.boolean()) })
export type PayableListQuery = z.infer<typeof payableListQuery>

export const paymentListQuery = listQuery(['madeAt', 'number', 'amount'], {
  state: anyOf(z.enum(paymentStates)),
  method: anyOf(z.enum(paymentMethodKinds)),
})
export type PaymentListQuery = z.infer<typeof paymentListQuery>
