import type { Actor } from '@/domain/permissions/can'
import { erp } from '@mocks/erp/connector'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { RegistrationRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { reachesCountry, reachesCustomer } from '../reach'

const permission = 'registrations.view'

/** ADM-11: a registration belongs to the customer it was linked to and, as long as there is none, to its country. */
export const reachesRegistration = (
  actor: Actor,
  { companyId, country }: Pick<RegistrationRow, 'companyId' | 'country'>,
): boolean =>
  companyId === null ? reachesCountry(actor, permission, country) : reachesCustomer(actor, permission, companyId)

/** The cards of the ERP that the caller may link to: of customers they reach, and of their countries. Null: ERP down. */
export const cardsWithin = async (tx: Tx, { actor }: Pick<Context, 'actor'>): Promise<ErpCustomerRow[] | null> => {
  const cards = await erp.customers(tx)
  if (!cards || actor.grants[permission] === 'all') return cards
  const companies = new Map((await tx.companies.all()).map(({ customerNumber, id }) => [customerNumber, id]))
  return cards.filter(({ customerNumber, country }) => {
    const companyId = companies.get(customerNumber)
    return companyId ? reachesCustomer(actor, permission, companyId) : reachesCountry(actor, permission, country)
  })
}
