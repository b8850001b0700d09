import type { IsoDate } from '../clock'

/** Somebody who decides at a level, and who stands in for them today. `lastResort`: nobody named for the level can. */
export type Decider<Person extends string> = { id: Person; lastResort: boolean; delegateIds: Person[] }

export type DelegationPeriod<Person extends string> = {
  fromUserId: Person
  toUserId: Person
  startsOn: IsoDate
  endsOn: IsoDate
  revokedAt: number | null
}

/** Both days count, where the company is. */
export const isDelegatedOn = (
  { startsOn, endsOn, revokedAt }: Omit<DelegationPeriod<string>, 'fromUserId' | 'toUserId'>,
  today: IsoDate,
): boolean => revokedAt === null && startsOn <= today && today <= endsOn

export type WhoDecides<Person extends string> = {
  ordererId: Person
  /** People named for the level. */
  named: readonly Person[]
  /** People of the company who hold the right, are switched on and confirmed. */
  able: ReadonlySet<Person>
  /** Account managers of the company, who are the last resort. */
  managers: readonly Person[]
  delegations: readonly DelegationPeriod<Person>[]
  today: IsoDate
}

/**
 * Who decides a level: those named for it who can; when none of them can, the account managers. Never the orderer, also
 * not in another's place, and nobody in the orderer's place. A delegate of a delegate decides nothing. Empty: nobody.
 * Source: domain-rules §1.
 */
export function decidersOf<Person extends string>(ask: WhoDecides<Person>): Decider<Person>[] {
  const { ordererId, able, delegations, today } = ask
  const can = (id: Person): boolean => id !== ordererId && able.has(id)
  const named = [...new Set(ask.named)].filter(can)
  const principals = named.length > 0 ? named : [...new Set(ask.managers)].filter(can)
  return principals.map((id) => ({
    id,
    lastResort: named.length === 0,
    delegateIds: [
      ...new Set(
        delegations
          .filter((each) => each.fromUserId === id && each.toUserId !== id && isDelegatedOn(each, today))
          .map(({ toUserId }) => toUserId)
          .filter(can),
      ),
    ],
  }))
}

/** In whose name a person decides: their own first, else of one they stand in for; undefined when they may not. */
export function decidesFor<Person extends string>(
  deciders: readonly Decider<Person>[],
  person: Person,
): { forId: Person | null } | undefined {
  if (deciders.some(({ id }) => id === person)) return { forId: null }
  const principal = deciders.find(({ delegateIds }) => delegateIds.includes(person))
  return principal && { forId: principal.id }
}
