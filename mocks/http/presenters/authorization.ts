import type { Authorization, AuthorizationLevel, AuthorizationSummary } from '@/contract/authorizations'
import { lastDecided, levelState } from '@/domain/authorizations/case'
import type { Decider } from '@/domain/authorizations/deciders'
import { isDelegatedOn } from '@/domain/authorizations/deciders'
import type { UserId } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { CaseDetail } from '@mocks/engine/authorizations/get-case'
import type { ListedCase } from '@mocks/engine/authorizations/list-cases'
import { type CompanyPeople, namesOf, personName } from '@mocks/engine/authorizations/company-people'
import type { Path } from '@mocks/engine/authorizations/evaluate'
import type { Viewer } from '@mocks/engine/viewer'
import type { BudgetRow } from '@mocks/store/rows/company'
import type { DecisionRow } from '@mocks/store/rows/orders'
import { amountFor } from './amount'
import { isoOf } from './time'

type Decision = NonNullable<AuthorizationLevel['decision']>

export const presentDecision = ({ outcome, byId, byName, forId, forName, feedback, at }: DecisionRow): Decision => ({
  outcome,
  by: { id: byId, name: byName },
  onBehalfOf: forId === null ? null : { id: forId, name: forName ?? '' },
  feedback,
  at: isoOf(at),
})

/** A level and who decides it, for a case as for a dry run. */
export const presentPathLevel = (
  level: Path[number],
  place: number,
  facts: {
    deciders: readonly Decider<UserId>[]
    people: CompanyPeople
    budgets: ReadonlyMap<string, BudgetRow>
    usual: number | null
    currency: Currency
    viewer: Viewer
  },
): Omit<AuthorizationLevel, 'state' | 'decision' | 'voided'> => ({
  level: place + 1,
  kind: level.kind,
  amount: amountFor(facts.viewer, level.amount, facts.currency),
  budgetName: level.budgetId === null ? null : (facts.budgets.get(level.budgetId)?.name ?? null),
  authorizers: facts.deciders.map((decider) => ({
    person: { id: decider.id, name: personName(facts.people, decider.id) },
    delegate: presentDelegate(decider, facts.people),
    lastResort: decider.lastResort,
  })),
  usualMinutes: facts.usual,
})

const presentDelegate = (
  { id, delegateIds: [delegate] }: Decider<UserId>,
  people: CompanyPeople,
): AuthorizationLevel['authorizers'][number]['delegate'] => {
  if (delegate === undefined) return null
  const until = people.delegations
    .filter((each) => each.fromUserId === id && each.toUserId === delegate && isDelegatedOn(each, people.today))
    .map(({ endsOn }) => endsOn)
    .toSorted()
    .at(-1)
  return { person: { id: delegate, name: personName(people, delegate) }, until: until ?? people.today }
}

export function presentAuthorization(detail: CaseDetail, viewer: Viewer): Authorization {
  const { authorization, order, people, deciders, budgets, usual } = detail
  const { currency } = order
  return {
    orderId: order.id,
    number: order.number,
    version: authorization.version,
    status: authorization.status,
    orderer: ordererOf(detail),
    submittedAt: isoOf(authorization.submittedAt),
    total: amountFor(viewer, order.total, currency),
    levels: authorization.levels.map((level, place) => ({
      ...presentPathLevel(level, place, {
        deciders: deciders[place] ?? [],
        people,
        budgets,
        usual: usual[place] ?? null,
        currency,
        viewer,
      }),
      state: levelState(authorization, place),
      decision: level.decision && presentDecision(level.decision),
      voided: level.voided.map((decision) => ({
        decision: presentDecision(decision),
        at: isoOf(decision.voidedAt),
        by: decision.voidedBy,
      })),
    })),
    checks: detail.checks.map((check) => ({ ...check, amount: amountFor(viewer, check.amount, currency) })),
    // An order that was withdrawn before the ERP had it is nothing the ERP should know of.
    erpKnows: authorization.erpWritten && (order.erpState === 'inErp' || authorization.status === 'withdrawn'),
    allowedActions: detail.allowedActions,
  }
}

export function presentAuthorizationSummary(row: ListedCase, viewer: Viewer): AuthorizationSummary {
  const { authorization, order, people, deciders } = row
  const newest = authorization.levels[lastDecided(authorization.levels)]?.decision ?? null
  return {
    orderId: order.id,
    number: order.number,
    poNumber: order.poNumber,
    version: authorization.version,
    status: authorization.status,
    orderer: ordererOf(row),
    submittedAt: isoOf(authorization.submittedAt),
    total: amountFor(viewer, order.total, order.currency),
    decidedLevels: authorization.levels.filter(({ decision }) => decision !== null).length,
    levelCount: authorization.levels.length,
    waitsFor: authorization.status === 'pending' ? namesOf(people, deciders[authorization.current] ?? []) : [],
    lastDecision: newest && presentDecision(newest),
    allowedActions: row.allowedActions,
  }
}

const ordererOf = ({ authorization, people, order }: Pick<ListedCase, 'authorization' | 'people' | 'order'>) => ({
  id: authorization.ordererId,
  name: personName(people, authorization.ordererId) || order.placedBy,
})
