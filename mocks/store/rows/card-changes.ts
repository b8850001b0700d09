import type { Instant } from '@/domain/clock'
import type { CardAttemptOutcome, CardChangeState, CardPart } from '@/domain/customers/card-change'
import type { AddressId, CompanyId, Id } from '@/domain/ids'
import type { CustomerPatch } from '@mocks/erp/customer-card'
import type { Row } from './base'

export type CardAttempt = { at: Instant; outcome: CardAttemptOutcome }

/** A change of a customer's card that was made in the portal and goes to the ERP with the job `customersOut`. */
export type CardChangeRow = Row & {
  id: Id<'CardChange'>
  companyId: CompanyId
  customerNumber: string
  part: CardPart
  /** Which address or contact person; empty for what a card has once. */
  code: string
  /** The portal's row of an address the ERP is yet to give a code. */
  addressId: AddressId | null
  patch: CustomerPatch
  /** What the card said when the change was made; undefined where nobody could ask. */
  base?: unknown
  state: CardChangeState
  by: string
  at: Instant
  /** The same for every attempt: the ERP writes it once. */
  idempotencyKey: string
  attempts: CardAttempt[]
}
