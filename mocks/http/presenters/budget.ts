import type { BudgetEntry, getBudgetChoices, previewBudgetChange } from '@/contract/budgets'
import type { BudgetDetail, BudgetSummary } from '@/contract/budget-detail'
import type { ReplyFor } from '@/contract/endpoint'
import { type BudgetWindow, lastDay } from '@/domain/budgets/windows'
import { type Currency, money } from '@/domain/money'
import type { BudgetChoices } from '@mocks/engine/budgets/budget-choices'
import type { BudgetFacts } from '@mocks/engine/budgets/budget-facts'
import type { BudgetDetails } from '@mocks/engine/budgets/get-budget'
import type { ListedEntry } from '@mocks/engine/budgets/list-budget-entries'
import type { ListedBudget } from '@mocks/engine/budgets/list-budgets'
import type { BudgetPreview } from '@mocks/engine/budgets/preview-change'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor } from './amount'
import { isoOf } from './time'

const daysOf = (window: BudgetWindow) => ({ startsOn: window.startsOn, endsOn: lastDay(window) })
/** What moves only while a budget runs. */
const running = ({ window }: BudgetFacts, amount: number | null): number | null => (window ? amount : null)

export const presentBudget = ({ facts, actions }: ListedBudget, currency: Currency, viewer: Viewer): BudgetSummary => {
  const { budget, owner, window } = facts
  const { id, version, name, mode, period, startsOn, endsOn, amount } = budget
  const amountOf = (value: number | null) => amountFor(viewer, value, currency)
  return {
    ...{ id, version, name, mode, period, startsOn, endsOn },
    owner,
    state: facts.state,
    window: window && daysOf(window),
    amount: amountOf(amount),
    used: amountOf(running(facts, facts.used)),
    left: amountOf(running(facts, facts.left)),
    forecast: amountOf(facts.burnDown?.forecast ?? null),
    over: facts.over,
    allowedActions: actions,
  }
}

export const presentBudgetDetail = (details: BudgetDetails, viewer: Viewer): BudgetDetail => {
  const { facts, company, authorizers } = details
  const { currency } = company
  const { burnDown } = facts
  return {
    ...presentBudget(details, currency, viewer),
    currency,
    authorizers,
    burnDown:
      burnDown && viewer.prices
        ? {
            points: burnDown.points.map(({ on, used, left }) => ({
              on,
              used: money(used, currency),
              left: money(left, currency),
            })),
            runsOutOn: burnDown.runsOutOn,
          }
        : null,
    windows: details.windows.map(({ window, used }) => ({
      ...daysOf(window),
      used: amountFor(viewer, used, currency),
      left: amountFor(viewer, facts.budget.amount - used, currency),
    })),
    inUse: facts.entries.length > 0,
  }
}

export const presentBudgetEntry = (
  { entry, order, visible, sku }: ListedEntry,
  currency: Currency,
  viewer: Viewer,
): BudgetEntry => ({
  id: entry.id,
  at: isoOf(entry.at),
  kind: entry.kind,
  order: { id: order.id, number: order.number, visible },
  orderer: order.placedBy,
  sku,
  amount: amountFor(viewer, entry.amount, currency),
})

export const presentBudgetChoices = ({
  company,
  costCentres,
  people,
  authorizers,
}: BudgetChoices): ReplyFor<typeof getBudgetChoices> => ({
  currency: company.currency,
  costCentres: costCentres.map(({ id, code, name }) => ({ id, code, name })),
  people,
  authorizers,
})

/** As many orders as anybody reads. */
const shownOrders = 20

export const presentBudgetPreview = (
  { company: { currency }, window, used, left, orders }: BudgetPreview,
  viewer: Viewer,
): ReplyFor<typeof previewBudgetChange> => ({
  window: daysOf(window),
  used: amountFor(viewer, used, currency),
  left: amountFor(viewer, left, currency),
  orders: orders.slice(0, shownOrders).map(({ order, exceededBy }) => ({
    id: order.id,
    number: order.number,
    placedAt: isoOf(order.placedAt),
    orderer: order.placedBy,
    exceededBy: amountFor(viewer, exceededBy, currency),
  })),
  count: orders.length,
})
