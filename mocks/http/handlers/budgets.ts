import {
  activateBudget,
  createBudget,
  deactivateBudget,
  deleteBudget,
  getBudget,
  getBudgetChoices,
  getBudgetHistory,
  listBudgetEntries,
  listBudgets,
  previewBudgetChange,
  updateBudget,
} from '@/contract/budgets'
import type { Result } from '@/domain/result'
import * as choices from '@mocks/engine/budgets/budget-choices'
import * as edit from '@mocks/engine/budgets/edit-budget'
import * as detail from '@mocks/engine/budgets/get-budget'
import * as history from '@mocks/engine/budgets/budget-history'
import * as entries from '@mocks/engine/budgets/list-budget-entries'
import * as list from '@mocks/engine/budgets/list-budgets'
import * as preview from '@mocks/engine/budgets/preview-change'
import type { Context } from '@mocks/engine/context'
import { viewerOf } from '@mocks/engine/viewer'
import { implement } from '../implement'
import {
  presentBudget,
  presentBudgetChoices,
  presentBudgetDetail,
  presentBudgetEntry,
  presentBudgetPreview,
} from '../presenters/budget'
import { presentBudgetChange } from '../presenters/budget-history'
import { presentCurrent } from '../refusal-current'

const withCurrent = <T>(result: Result<T>, ctx: Context): Result<T> =>
  presentCurrent(result, (now: detail.BudgetDetails) => presentBudgetDetail(now, viewerOf(ctx)))

export const budgetHandlers = [
  implement(listBudgets, async ({ tx, query, ctx, reply }) => {
    const result = await list.listBudgets(tx, query, ctx)
    if (!result.ok) return result
    const { company, rows, ...page } = result.value
    return reply(200, { ...page, rows: rows.map((row) => presentBudget(row, company.currency, viewerOf(ctx))) })
  }),

  implement(getBudgetChoices, async ({ tx, ctx, reply }) => {
    const result = await choices.getBudgetChoices(tx, ctx)
    return result.ok ? reply(200, presentBudgetChoices(result.value)) : result
  }),

  implement(getBudget, async ({ tx, params, ctx, reply }) => {
    const result = await detail.getBudget(tx, params.budgetId, ctx)
    return result.ok ? reply(200, presentBudgetDetail(result.value, viewerOf(ctx))) : result
  }),

  implement(getBudgetHistory, async ({ tx, params, ctx, reply }) => {
    const result = await history.getBudgetHistory(tx, params.budgetId, ctx)
    if (!result.ok) return result
    return reply(200, { rows: result.value.map((row) => presentBudgetChange(row, viewerOf(ctx))) })
  }),

  implement(listBudgetEntries, async ({ tx, params, query, ctx, reply }) => {
    const result = await entries.listBudgetEntries(tx, params.budgetId, query, ctx)
    if (!result.ok) return result
    const { company, rows, ...page } = result.value
    return reply(200, { ...page, rows: rows.map((row) => presentBudgetEntry(row, company.currency, viewerOf(ctx))) })
  }),

  implement(previewBudgetChange, async ({ tx, params, query, ctx, reply }) => {
    const result = await preview.previewBudgetChange(tx, { ...params, ...query }, ctx)
    return result.ok ? reply(200, presentBudgetPreview(result.value, viewerOf(ctx))) : result
  }),

  implement(createBudget, async ({ tx, body, ctx, reply }) => {
    const result = await edit.createBudget(tx, body, ctx)
    return result.ok ? reply(201, presentBudgetDetail(result.value, viewerOf(ctx))) : result
  }),

  implement(updateBudget, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.updateBudget(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(200, presentBudgetDetail(result.value, viewerOf(ctx))) : withCurrent(result, ctx)
  }),

  implement(activateBudget, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.switchBudget(tx, { ...params, ...body, active: true }, ctx)
    return result.ok ? reply(200, presentBudgetDetail(result.value, viewerOf(ctx))) : withCurrent(result, ctx)
  }),

  implement(deactivateBudget, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.switchBudget(tx, { ...params, ...body, active: false }, ctx)
    return result.ok ? reply(200, presentBudgetDetail(result.value, viewerOf(ctx))) : withCurrent(result, ctx)
  }),

  implement(deleteBudget, async ({ tx, params, query, ctx, reply }) => {
    const result = await edit.deleteBudget(tx, { ...params, ...query }, ctx)
    return result.ok ? reply(204) : withCurrent(result, ctx)
  }),
]
