import type { Instant } from '@/domain/clock'
import type { UserId } from '@/domain/ids'
import { type Actor, holds } from '@/domain/permissions/can'
import type { Tx } from '@mocks/store/tx'
import { type CaseRecord, caseRecord, mandateAt } from './case-record'
import { type CompanyPeople, companyPeople } from './company-people'

/** Cases of a company that wait for somebody, oldest first. */
export async function pendingCases(tx: Tx, people: CompanyPeople): Promise<CaseRecord[]> {
  const cases = await tx.authorizations.by('companyId', people.company.id)
  const pending = cases.filter(({ status }) => status === 'pending').toSorted((a, b) => a.submittedAt - b.submittedAt)
  return Promise.all(pending.map(async (row) => caseRecord(row, await tx.orders.require(row.orderId), people)))
}

/** Those of which a person may decide the level that waits: what badge, overview and reminders count. */
export const waitingFor = (cases: readonly CaseRecord[], userId: UserId): CaseRecord[] =>
  cases.filter((record) => mandateAt(record, userId) !== undefined)

/** AUT-10: the cases that wait for a person. */
export async function waitingForPerson(
  tx: Tx,
  person: Pick<Actor, 'companyId' | 'userId' | 'grants'>,
  now: Instant,
): Promise<CaseRecord[]> {
  const { companyId, userId } = person
  if (companyId === null || !holds(person, 'authorizations.decide')) return []
  const people = await companyPeople(tx, await tx.companies.require(companyId), now)
  return waitingFor(await pendingCases(tx, people), userId)
}
