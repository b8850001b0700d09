import { isMarket, type TaxNumberState } from '@/domain/markets'
import type { AllowedAction } from '@/contract/action'
import type { registrationActions } from '@/contract/admin/registrations'
import type { RegistrationId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { RegistrationRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { containsWords } from '../paging'
import { bestMatches, compareWith } from './best-matches'
import type { Match } from './match-customer'
import { cardsWithin, reachesRegistration } from './reach'
import { withHelp } from '../team/why-not'
import { actionsOnRegistration } from './registration-actions'
import { checkTaxNumber } from './tax-number'

/** What the portal knows of cards of the ERP. */
export type InPortal = {
  customer: (customerNumber: string) => boolean
  /** Who has the account of a contact person; null: nobody. */
  account: (customerNumber: string, contactCode: string) => string | null
}
export type RegistrationRecord = {
  row: RegistrationRow
  taxNumberState: TaxNumberState
  linkedTo: CompanyRow | null
  duplicates: RegistrationRow[]
  mergedInto: RegistrationRow | null
  merged: RegistrationRow[]
  matches: Match[] | null
  inPortal: InPortal
  allowedActions: AllowedAction<(typeof registrationActions)[number]>[]
}

export const portalKnows = async (tx: Tx): Promise<InPortal> => {
  const numbers = new Set((await tx.companies.all()).map(({ customerNumber }) => customerNumber))
  const accounts = new Map<string, string>()
  for (const { customerNumber, contactCode, userId } of await tx.contactLinks.all()) {
    const user = await tx.users.get(userId)
    if (user) accounts.set(`${customerNumber}:${contactCode}`, user.name)
  }
  return {
    customer: (customerNumber) => numbers.has(customerNumber),
    account: (customerNumber, code) => accounts.get(`${customerNumber}:${code}`) ?? null,
  }
}

export async function recordOf(tx: Tx, row: RegistrationRow, ctx: Context): Promise<RegistrationRecord> {
  const cards = await cardsWithin(tx, ctx)
  return {
    row,
    taxNumberState: isMarket(row.country) ? checkTaxNumber(row.country, row.vatNumber).state : 'format',
    linkedTo: row.companyId ? await tx.companies.require(row.companyId) : null,
    duplicates: (await tx.registrations.all()).filter(
      (other) =>
        other.id !== row.id &&
        other.mergedInto !== row.id &&
        (other.vatNumber === row.vatNumber || other.email === row.email) &&
        reachesRegistration(ctx.actor, other),
    ),
    mergedInto: row.mergedInto ? ((await tx.registrations.get(row.mergedInto)) ?? null) : null,
    merged: (await tx.registrations.all()).filter(({ mergedInto }) => mergedInto === row.id),
    matches: cards && (await bestMatches(tx, row, cards)),
    inPortal: await portalKnows(tx),
    allowedActions: await withHelp(tx, ctx, actionsOnRegistration(row, ctx)),
  }
}

export async function getRegistration(tx: Tx, id: RegistrationId, ctx: Context): Promise<Result<RegistrationRecord>> {
  const row = await tx.registrations.get(id)
  return row && reachesRegistration(ctx.actor, row) ? ok(await recordOf(tx, row, ctx)) : refuse('resource/not-found')
}

const mostFound = 20

/** Cards of the ERP found by words, for linking by hand. */
export async function findCustomers(
  tx: Tx,
  { id, q }: { id: RegistrationId; q: string },
  ctx: Context,
): Promise<Result<{ matches: Match[]; inPortal: InPortal }>> {
  const row = await tx.registrations.get(id)
  if (!row || !reachesRegistration(ctx.actor, row)) return refuse('resource/not-found')
  const cards = await cardsWithin(tx, ctx)
  if (!cards) return refuse('erp/unavailable')
  const found = cards.filter(({ customerNumber, name, vatNumber, billTo }) =>
    containsWords(`${customerNumber} ${name} ${vatNumber} ${billTo.city}`, q),
  )
  return ok({ matches: await compareWith(tx, row, found.slice(0, mostFound)), inPortal: await portalKnows(tx) })
}
