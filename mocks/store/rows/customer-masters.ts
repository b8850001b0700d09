import type { Instant } from '@/domain/clock'
import type { CustomerRules } from '@/domain/customers/masters'
import type { Id } from '@/domain/ids'
import type { Row } from './base'

/** Rules that differ from those shipped. One row with id `customers`, from the first change on. */
export type CustomerMastersRow = Row & {
  id: Id<'CustomerMasters'>
  rules: Partial<CustomerRules>
  changedAt: Instant
  changedBy: string
}
