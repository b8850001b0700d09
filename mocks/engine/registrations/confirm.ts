import { type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { RegistrationRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { Cipher } from '../session/cipher'
import { newBuyer } from './new-buyer'
import { plainTaxNumber } from './tax-number'
import { anyAccountAt } from '../session/own-accounts'

/** `managers` are asked to let the person in; none where the company is new to the portal. */
export type Confirmed = { registration: RegistrationRow; company: CompanyRow | null; managers: UserRow[] }

const knownCompany = async (tx: Tx, { vatNumber, country }: RegistrationRow): Promise<CompanyRow | undefined> =>
  (await tx.companies.all()).find(
    (company) => company.country === country && plainTaxNumber(company.vatNumber) === plainTaxNumber(vatNumber),
  )

const managersOf = async (tx: Tx, company: CompanyRow): Promise<UserRow[]> =>
  (await tx.users.by('companyId', company.id)).filter(
    ({ active, confirmed, accountRole }) => active && confirmed && accountRole === 'accountManager',
  )

/**
 * The address is proven. A company that has an account is asked whether the person belongs to it (ACC-18); every
 * other registration waits for the seller. Following the link again says the same and does nothing.
 */
export async function confirmRegistration(
  tx: Tx,
  token: string,
  ctx: Context,
  cipher: Cipher,
): Promise<Result<Confirmed>> {
  const now = ctx.clock.now()
  const row = await tx.registrations.one('tokenHash', await cipher.sha256(token))
  if (!row || row.tokenExpiresAt <= now) return refuse('registration/link-expired')
  const company = (await knownCompany(tx, row)) ?? null
  const managers = company ? await managersOf(tx, company) : []
  if (row.state !== 'unconfirmed') return ok({ registration: row, company, managers: [] })

  const isTaken = (await anyAccountAt(tx, row.email)) !== undefined
  const joins = company !== null && managers.length > 0 && !isTaken
  const user = joins ? await tx.users.insert(newBuyer(row, company, 'subAccount', false, ctx)) : null
  const registration = await tx.registrations.update(row.id, {
    state: 'waiting',
    confirmedAt: now,
    userId: user?.id ?? null,
  })
  return ok({ registration, company, managers: joins ? managers : [] })
}
