import { type Decider, decidersOf } from '@/domain/authorizations/deciders'
import { dateIn } from '@/domain/calendar'
import type { Instant, IsoDate } from '@/domain/clock'
import type { UserId } from '@/domain/ids'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { DelegationRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { mayAuthorize } from '../team/authorizers'

/** Everything about the people of a company that decides who decides. */
export type CompanyPeople = {
  company: CompanyRow
  users: ReadonlyMap<UserId, UserRow>
  /** Who may authorize: at work, confirmed, and holding the right. */
  able: ReadonlySet<UserId>
  managers: readonly UserId[]
  delegations: readonly DelegationRow[]
  today: IsoDate
}

/** The people of a company, with all that says who may decide on this day. */
export async function companyPeople(tx: Tx, company: CompanyRow, now: Instant): Promise<CompanyPeople> {
  const stored = await tx.users.by('companyId', company.id)
  const users = new Map(stored.map((user) => [user.id, user]))
  const able = new Set<UserId>()
  for (const user of stored) if (await mayAuthorize(tx, user)) able.add(user.id)
  return {
    company,
    users,
    able,
    managers: stored.filter(isManager).map(({ id }) => id),
    delegations: await tx.delegations.by('companyId', company.id),
    today: dateIn(company.timeZone, now),
  }
}

const isManager = ({ accountRole }: UserRow): boolean => accountRole === 'accountManager'

/** Who decides a level of this orderer's orders today, with who stands in for them. */
export const decidersAt = (people: CompanyPeople, ordererId: UserId, named: readonly UserId[]): Decider<UserId>[] =>
  decidersOf({
    ordererId,
    named,
    able: people.able,
    managers: people.managers,
    delegations: people.delegations,
    today: people.today,
  })

/** Of somebody who has gone from the company only the decisions are left, with the name in them. */
export const personName = ({ users }: CompanyPeople, id: UserId): string => users.get(id)?.name ?? ''

/** Names of everybody who may decide, delegates included. */
export const namesOf = (people: CompanyPeople, deciders: readonly Decider<UserId>[]): string[] => [
  ...new Set(deciders.flatMap(({ id, delegateIds }) => [id, ...delegateIds]).map((id) => personName(people, id))),
]
