import * as z from 'zod/mini'
import type { BudgetId, UserId } from '@/domain/ids'
import { allowedActions } from './action'
import { budgetMode, budgetOwnerKind, budgetPeriod } from './budget-list'
import { idOf } from './ids'
import { currency, moneySchema } from './money'
import { named } from './schema'
import { date } from './time'

/** `off`: deactivated itself. `ownerOff`: the cost centre, its branch or the person is off. */
export const budgetStates = ['running', 'planned', 'ended', 'off', 'ownerOff'] as const

export const budgetState = named('BudgetState', z.enum(budgetStates))

export type BudgetState = (typeof budgetStates)[number]

/** First and last day, both included. */
export const days = z.object({ startsOn: date, endsOn: date })

const owner = z.object({
  kind: budgetOwnerKind,
  id: z.string(),
  /** Of a cost centre; null for people. */
  code: z.nullable(z.string()),
  name: z.string(),
})

export const budgetActions = ['edit', 'activate', 'deactivate', 'delete'] as const

/** CON-04. Amounts are null for people who may not see prices. */
export const budgetSummary = named(
  'BudgetSummary',
  z.object({
    id: idOf<BudgetId>(),
    version: z.int(),
    name: z.string(),
    owner,
    mode: budgetMode,
    period: budgetPeriod,
    startsOn: date,
    endsOn: z.nullable(date),
    state: budgetState,
    /** The window of today; null while the budget does not run. */
    window: z.nullable(days),
    /** For each window. */
    amount: z.nullable(moneySchema),
    /** Of the running window: approved orders, those that needed no approval, and those that still wait. */
    used: z.nullable(moneySchema),
    /** Negative where the mode let orders exceed the budget. */
    left: z.nullable(moneySchema),
    /** What will be used by the end of the window at today's pace; null while it is too early to say. */
    forecast: z.nullable(moneySchema),
    /** Nothing is left of the running window. */
    over: z.boolean(),
    allowedActions: allowedActions(budgetActions),
  }),
)
export type BudgetSummary = z.infer<typeof budgetSummary>

export const budgetDetail = named(
  'BudgetDetail',
  z.object({
    ...budgetSummary.shape,
    currency,
    authorizers: z.array(z.object({ id: idOf<UserId>(), name: z.string() })),
    /** The running window, a point for each day so far; null while none runs or for people who may not see prices. */
    burnDown: z.nullable(
      z.object({
        points: z.array(z.object({ on: date, used: moneySchema, left: moneySchema })),
        runsOutOn: z.nullable(date),
      }),
    ),
    /** Newest first, the running one included; measured against today's amount. */
    windows: z.array(z.object({ ...days.shape, used: z.nullable(moneySchema), left: z.nullable(moneySchema) })),
    /** Orders have moved it, so it can be deactivated but not deleted, and stays with its owner. */
    inUse: z.boolean(),
  }),
)
export type BudgetDetail = z.infer<typeof budgetDetail>
