import { exceededLevels } from '@/domain/authorizations/levels'
import { type Case, cancelled, decided } from '@/domain/authorizations/case'
import { dateIn } from '@/domain/calendar'
import type { Instant } from '@/domain/clock'
import type { DelegationId, HistoryId, Id, UserId } from '@/domain/ids'
import type {
  AuthorizationLevelRow,
  AuthorizationRow,
  DecisionRow,
  HistoryRow,
  OrderRow,
} from '@mocks/store/rows/orders'
import type { DelegationRow } from '@mocks/store/rows/people'
import type { CompanyRow } from '@mocks/store/rows/company'
import { companies, companyIds } from '../companies'
import { userIds, users } from '../people'
import { spendingLimits } from '../spending-limits'
import { officeMinutesLater, workdayAgo } from './order-times'
import type { OrderScript } from './script'

const userName = (id: UserId): string => users.find((user) => user.id === id)?.name ?? ''

type Step = { decision: DecisionRow; level: number; cancelledBy: string | null; cancelledAt: Instant }
/** The case of an order of the story, what happened in it in order, and when the last of it happened. */
export type BuiltCase = { row: AuthorizationRow; steps: Step[]; decidedAt: Instant }

/** Levels come from the limits themselves, so that the story cannot contradict them. */
export function buildCase(script: OrderScript, order: OrderRow, company: CompanyRow, now: Instant): BuiltCase | null {
  if (!script.authorization || order.userId === null) return null
  const limits = spendingLimits.filter(({ userId }) => userId === order.userId)
  const levels: AuthorizationLevelRow[] = exceededLevels(limits, order.total, company.levelPolicy).map((level) => ({
    kind: 'limit',
    budgetId: null,
    decision: null,
    voided: [],
    ...level,
  }))
  let state: Case<AuthorizationLevelRow> = { status: 'pending', levels, current: 0 }
  let at = order.placedAt
  const steps: Step[] = []
  for (const { by, for: forWhom, outcome, afterMinutes, feedback, cancelledBy } of script.authorization.decisions) {
    at = officeMinutesLater(at, afterMinutes, now)
    const decision: DecisionRow = {
      outcome,
      byId: userIds[by],
      byName: userName(userIds[by]),
      forId: forWhom ? userIds[forWhom] : null,
      forName: forWhom ? userName(userIds[forWhom]) : null,
      feedback: feedback ?? null,
      at,
    }
    const level = state.current
    state = decided<DecisionRow, AuthorizationLevelRow>(state, decision)
    const canceller = cancelledBy ? userName(userIds[cancelledBy]) : null
    if (canceller !== null) {
      at = officeMinutesLater(at, 20, now)
      state = cancelled<DecisionRow, AuthorizationLevelRow>(state, level, { voidedAt: at, voidedBy: canceller })
    }
    steps.push({ decision, level, cancelledBy: canceller, cancelledAt: at })
  }
  const row: AuthorizationRow = {
    id: `aut_${script.key}` as Id<'Authorization'>,
    version: 1,
    orderId: order.id,
    companyId: order.companyId,
    ordererId: order.userId,
    status: state.status,
    levels: [...state.levels],
    current: state.current,
    submittedAt: order.placedAt,
    erpWritten: true,
  }
  return { row, steps, decidedAt: at }
}

/** Entries of the order's history about its case. */
export function caseHistory(key: string, { row, steps }: BuiltCase, order: OrderRow): HistoryRow[] {
  const levels = row.levels.length
  let running = 0
  const entry = (at: Instant, actor: string, event: string, params: HistoryRow['params']): HistoryRow => ({
    id: `his_${key}_case${(running += 1)}` as HistoryId,
    version: 1,
    orderId: order.id,
    at,
    actor,
    through: null,
    source: 'portal',
    event,
    params,
  })
  const rows = [entry(row.submittedAt, order.placedBy, 'authorizationNeeded', { levels })]
  for (const { decision, level, cancelledBy, cancelledAt } of steps) {
    const { outcome, byName, forName, at } = decision
    const event = outcome === 'approved' ? 'authorizationApproved' : 'authorizationDeclined'
    const params = { level: level + 1, levels }
    rows.push(
      forName === null ? entry(at, byName, event, params) : entry(at, byName, `${event}For`, { ...params, forName }),
    )
    if (cancelledBy !== null)
      rows.push(entry(cancelledAt, cancelledBy, 'authorizationCancelled', { level: level + 1, name: byName }))
  }
  const last = steps.at(-1)
  if (row.status !== 'pending' && last)
    rows.push({
      ...entry(last.decision.at + 2_000, 'Portico', 'authorizationWritten', {
        erpNumber: order.erpNumber ?? '',
        status: row.status,
      }),
      source: 'system',
    })
  return rows
}

/** Ewa stood in for Ines while she was away, and will again next month. */
export function delegationsAt(now: Instant): DelegationRow[] {
  const zone = companies.find(({ id }) => id === companyIds.kestrel)?.timeZone ?? 'Europe/Warsaw'
  const on = (days: number) =>
    days < 0 ? dateIn(zone, workdayAgo(now, -days, 12)) : dateIn(zone, now + days * 86_400_000)
  const row = (key: string, startsOn: string, endsOn: string, note: string, createdAt: Instant): DelegationRow => ({
    id: `del_${key}` as DelegationId,
    version: 1,
    companyId: companyIds.kestrel,
    fromUserId: userIds.ines,
    toUserId: userIds.ewa,
    startsOn,
    endsOn,
    note,
    createdBy: userIds.ines,
    createdAt,
    revokedAt: null,
  })
  return [
    row('past', on(-18), on(-14), 'Trade fair in Nuremberg', workdayAgo(now, 21, 15)),
    row('next', on(21), on(25), 'Holiday', workdayAgo(now, 2, 14)),
  ]
}
