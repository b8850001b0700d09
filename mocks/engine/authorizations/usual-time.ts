import type { Decider } from '@/domain/authorizations/deciders'
import { usualMinutes } from '@/domain/authorizations/usual-minutes'
import type { CompanyId, UserId } from '@/domain/ids'
import type { AuthorizationRow, DecisionRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'

type Taken = { by: UserId; forId: UserId | null; from: number; to: number }

/** How long each decision of a company took, from when it was that level's turn. */
export async function decisionTimes(tx: Tx, companyId: CompanyId): Promise<Taken[]> {
  return (await tx.authorizations.by('companyId', companyId)).flatMap(timesOf)
}

function timesOf({ levels, submittedAt }: AuthorizationRow): Taken[] {
  const taken: Taken[] = []
  let from = submittedAt
  for (const { decision, voided } of levels) {
    const first = voided[0] ?? decision
    if (first) taken.push(timeOf(first, from))
    from = decision?.at ?? from
  }
  return taken
}

const timeOf = ({ byId, forId, at }: DecisionRow, from: number): Taken => ({ by: byId, forId, from, to: at })

/** The median for the people of a level, in minutes; null without a history. */
export function usualTimeOf(times: readonly Taken[], deciders: readonly Decider<UserId>[]): number | null {
  const people = new Set(deciders.map(({ id }) => id))
  return usualMinutes(times.filter(({ by, forId }) => people.has(forId ?? by)))
}
