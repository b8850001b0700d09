import * as z from 'zod/mini'
import { budgetEntryKinds } from '@/domain/budgets/vocabulary'
import type { BudgetId, CostCentreId, Id, OrderId, UserId } from '@/domain/ids'
import { allowedActions } from './action'
import { budgetDetail, budgetSummary, days } from './budget-detail'
import { budgetListQuery, budgetMode, budgetOwnerKind, budgetPeriod } from './budget-list'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { currency, moneySchema } from './money'
import { listQuery, pageOf } from './paging'
import { named } from './schema'
import { date, instant } from './time'

export const listBudgets = endpoint({
  id: 'listBudgets',
  resource: 'budgets',
  method: 'GET',
  path: '/budgets',
  summary:
    'Budgets of the company, or those that concern the caller: their own, their cost centres’, those they decide about',
  access: 'budgets.view',
  query: budgetListQuery,
  responses: {
    200: pageOf(budgetSummary, {
      views: z.object({ active: z.int(), over: z.int(), ended: z.int(), all: z.int() }),
      /** May the caller set up another one? */
      allowedActions: allowedActions(['create']),
    }),
  },
})

const budgetParams = z.object({ budgetId: idOf<BudgetId>() })

export const getBudget = endpoint({
  id: 'getBudget',
  resource: 'budgets',
  method: 'GET',
  path: '/budgets/{budgetId}',
  summary: 'One budget with the course of the running window and what was used in earlier ones',
  access: 'budgets.view',
  params: budgetParams,
  responses: { 200: budgetDetail },
})

export const budgetEntry = named(
  'BudgetEntry',
  z.object({
    id: idOf<Id<'BudgetEntry'>>(),
    at: instant,
    kind: z.enum(budgetEntryKinds),
    order: z.object({
      id: idOf<OrderId>(),
      number: z.string(),
      /** May the caller open it? */
      visible: z.boolean(),
    }),
    orderer: z.string(),
    /** The line that gave something back; null where the whole order moved. */
    sku: z.nullable(z.string()),
    /** Positive uses, negative gives back. */
    amount: z.nullable(moneySchema),
  }),
)
export type BudgetEntry = z.infer<typeof budgetEntry>

export const listBudgetEntries = endpoint({
  id: 'listBudgetEntries',
  resource: 'budgets',
  method: 'GET',
  path: '/budgets/{budgetId}/entries',
  summary: 'What orders did to a budget, newest first',
  access: 'budgets.view',
  params: budgetParams,
  query: listQuery(['at'], {
    /** Only the window that holds this day. */
    windowOn: z.optional(date),
  }),
  responses: { 200: pageOf(budgetEntry) },
})

export const getBudgetChoices = endpoint({
  id: 'getBudgetChoices',
  resource: 'budgets',
  method: 'GET',
  path: '/budgets/choices',
  summary: 'What the form for a budget offers: whose it can be, and who can authorize',
  access: 'budgets.edit',
  responses: {
    200: z.object({
      currency,
      costCentres: z.array(z.object({ id: idOf<CostCentreId>(), code: z.string(), name: z.string() })),
      people: z.array(z.object({ id: idOf<UserId>(), name: z.string() })),
      authorizers: z.array(z.object({ id: idOf<UserId>(), name: z.string() })),
    }),
  },
})

export const budgetFieldLimits = { name: 60, amount: 100_000_000_000, authorizers: 20 } as const

const fields = {
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(budgetFieldLimits.name)),
  ownerKind: budgetOwnerKind,
  /** Of the cost centre or the person. */
  ownerId: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Minor units of the company's currency, for each window. Zero: nothing may be spent. */
  amount: z.int().check(z.minimum(0), z.maximum(budgetFieldLimits.amount)),
  period: budgetPeriod,
  mode: budgetMode,
  /** At least one where the mode asks for authorization; of no effect otherwise. */
  authorizerIds: z.array(idOf<UserId>()).check(z.maxLength(budgetFieldLimits.authorizers)),
  startsOn: date,
  /** Last day, included; null: open. */
  endsOn: z.nullable(date),
}

export const createBudget = endpoint({
  id: 'createBudget',
  resource: 'budgets',
  method: 'POST',
  path: '/budgets',
  summary: 'Set up a budget; it counts orders placed from now on',
  access: 'budgets.edit',
  idempotent: 'required',
  body: z.object(fields),
  responses: { 201: budgetDetail },
})

export const updateBudget = endpoint({
  id: 'updateBudget',
  resource: 'budgets',
  method: 'PATCH',
  path: '/budgets/{budgetId}',
  summary: 'Change a budget; what was used stays used, and orders placed before stay as they were decided',
  access: 'budgets.edit',
  params: budgetParams,
  body: z.object({ version: z.int(), ...fields }),
  responses: { 200: budgetDetail },
})

/** CON-04: what a change would come to, before it is made. */
export const previewBudgetChange = endpoint({
  id: 'previewBudgetChange',
  resource: 'budgets',
  method: 'GET',
  path: '/budgets/{budgetId}/preview',
  summary:
    'Where the running window would stand with another amount or period, and which of its orders would have exceeded it',
  access: 'budgets.edit',
  params: budgetParams,
  query: z.object({ amount: fields.amount, period: budgetPeriod }),
  responses: {
    200: z.object({
      window: days,
      used: z.nullable(moneySchema),
      left: z.nullable(moneySchema),
      /** Oldest first, at most twenty of them. */
      orders: z.array(
        z.object({
          id: idOf<OrderId>(),
          number: z.string(),
          placedAt: instant,
          orderer: z.string(),
          exceededBy: z.nullable(moneySchema),
        }),
      ),
      /** All of them. */
      count: z.int(),
    }),
  },
})

const act = <const I extends string>(id: I, path: string, summary: string) =>
  endpoint({
    id,
    resource: 'budgets',
    method: 'POST',
    path: `/budgets/{budgetId}/${path}`,
    summary,
    access: 'budgets.edit',
    params: budgetParams,
    body: z.object({ version: z.int() }),
    responses: { 200: budgetDetail },
  })

export const activateBudget = act('activateBudget', 'activation', 'Let a budget count again')

export const deactivateBudget = act(
  'deactivateBudget',
  'deactivation',
  'Stop a budget; what it was used for stays on record',
)

/** Only one that no order has ever moved. */
export const deleteBudget = endpoint({
  id: 'deleteBudget',
  resource: 'budgets',
  method: 'DELETE',
  path: '/budgets/{budgetId}',
  summary: 'Delete a budget that was never used',
  access: 'budgets.edit',
  params: budgetParams,
  query: z.object({ version: z.int() }),
  responses: { 204: null },
})

/** What of a budget has a history. */
export const budgetFields = [
  'name',
  'amount',
  'period',
  'mode',
  'startsOn',
  'endsOn',
  'active',
  'authorizerIds',
] as const
export type BudgetField = (typeof budgetFields)[number]

/** As it read then; null: nothing, or an amount for people who may not see prices. */
const pastValue = z.nullable(z.object({ money: z.optional(moneySchema), texts: z.optional(z.array(z.string())) }))

export const budgetChange = named(
  'BudgetChange',
  z.object({
    id: z.string(),
    at: instant,
    by: z.string(),
    kind: z.enum(['created', 'changed']),
    changes: z.array(z.object({ field: z.enum(budgetFields), before: pastValue, after: pastValue })),
  }),
)
export type BudgetChange = z.infer<typeof budgetChange>

export const getBudgetHistory = endpoint({
  id: 'getBudgetHistory',
  resource: 'budgets',
  method: 'GET',
  path: '/budgets/{budgetId}/history',
  summary: 'Who set the budget up and who changed what of it, newest first',
  access: 'budgets.view',
  params: budgetParams,
  responses: { 200: z.object({ rows: z.array(budgetChange) }) },
})
