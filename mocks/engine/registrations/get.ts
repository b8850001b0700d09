import { isMarket, type TaxNumberState } from '@/domain/markets'
import type { AllowedAction } from '@/contract/action'
import type { registrationActions } from '@/contract/admin/registrations'
import type { RegistrationId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { erp } from '@mocks/erp/connector'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { RegistrationRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { containsWords } from '../paging'
import { bestMatches, compareWith } from './best-matches'
import type { Match } from './match-customer'
import { actionsOnRegistration } from './registration-actions'
import { checkTaxNumber } from './tax-number'

export type InPortal = (customerNumber: string) => boolean
export type RegistrationRecord = {
  row: RegistrationRow
  taxNumberState: TaxNumberState
  linkedTo: CompanyRow | null
  duplicates: RegistrationRow[]
  matches: Match[] | null
  inPortal: InPortal
  allowedActions: AllowedAction<(typeof registrationActions)[number]>[]
}

export const portalKnows = async (tx: Tx): Promise<InPortal> => {
  const numbers = new Set((await tx.companies.all()).map(({ customerNumber }) => customerNumber))
  return (customerNumber) => numbers.has(customerNumber)
}

export async function recordOf(tx: Tx, row: RegistrationRow, ctx: Context): Promise<RegistrationRecord> {
  const cards = await erp.customers(tx)
  return {
    row,
    taxNumberState: isMarket(row.country) ? checkTaxNumber(row.country, row.vatNumber).state : 'format',
    linkedTo: row.companyId ? await tx.companies.require(row.companyId) : null,
    duplicates: (await tx.registrations.all()).filter(
      ({ id, vatNumber, email }) => id !== row.id && (vatNumber === row.vatNumber || email === row.email),
    ),
    matches: cards && (await bestMatches(tx, row, cards)),
    inPortal: await portalKnows(tx),
    allowedActions: actionsOnRegistration(row, ctx),
  }
}

export async function getRegistration(tx: Tx, id: RegistrationId, ctx: Context): Promise<Result<RegistrationRecord>> {
  const row = await tx.registrations.get(id)
  return row ? ok(await recordOf(tx, row, ctx)) : refuse('resource/not-found')
}

const mostFound = 20

/** Cards of the ERP found by words, for linking by hand. */
export async function findCustomers(
  tx: Tx,
  { id, q }: { id: RegistrationId; q: string },
): Promise<Result<{ matches: Match[]; inPortal: InPortal }>> {
  const row = await tx.registrations.get(id)
  if (!row) return refuse('resource/not-found')
  const cards = await erp.customers(tx)
  if (!cards) return refuse('erp/unavailable')
  const found = cards.filter(({ customerNumber, name, vatNumber, billTo }) =>
    containsWords(`${customerNumber} ${name} ${vatNumber} ${billTo.city}`, q),
  )
  return ok({ matches: await compareWith(tx, row, found.slice(0, mostFound)), inPortal: await portalKnows(tx) })
}
