import type { Instant } from '@/domain/clock'
import type { CompanyId, Id, UserId } from '@/domain/ids'
import type { Row } from './base'

/** REG-04: the account that belongs to a contact person of the ERP. A contact has one account, an account one contact. */
export type ContactLinkRow = Row & {
  id: Id<'ContactLink'>
  companyId: CompanyId
  userId: UserId
  customerNumber: string
  /** Code of the contact person within the customer's card. */
  contactCode: string
  linkedAt: Instant
  linkedBy: string
}
