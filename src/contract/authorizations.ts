import * as z from 'zod/mini'
import { authorizationListQuery, authorizationStatus } from './authorization-list'
import { decisionOutcomes } from '@/domain/authorizations/vocabulary'
import type { BudgetId, CostCentreId, OrderId, QuoteId, UserId } from '@/domain/ids'
import { allowedActions, refusalReason } from './action'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { moneySchema } from './money'
import { pageOf } from './paging'
import { named } from './schema'
import { date, instant } from './time'

export const decisionOutcome = named('DecisionOutcome', z.enum(decisionOutcomes))

const person = named('PersonName', z.object({ id: idOf<UserId>(), name: z.string() }))

/** AUT-17: who decided, when, in whose place, and why. */
export const decision = named(
  'Decision',
  z.object({
    outcome: decisionOutcome,
    by: person,
    /** Whom the decider stood in for; null when they decided for themselves. */
    onBehalfOf: z.nullable(person),
    feedback: z.nullable(z.string()),
    at: instant,
  }),
)

export type Decision = z.infer<typeof decision>

/** One level of the path. Any one of its authorizers decides it (AUT-03); levels are decided lowest first (AUT-02). */
export const authorizationLevel = named(
  'AuthorizationLevel',
  z.object({
    /** From 1. */
    level: z.int(),
    kind: z.enum(['limit', 'budget', 'credit']),
    /** The limit, or what was left of the budget or the credit. Null for people who may not see prices. */
    amount: z.nullable(moneySchema),
    budgetName: z.nullable(z.string()),
    authorizers: z.array(
      z.object({
        person,
        /** Who decides in their place today. */
        delegate: z.nullable(z.object({ person, until: date })),
        /** The last resort, because nobody else of this level can decide (domain-rules §1). */
        lastResort: z.boolean(),
      }),
    ),
    /** `waiting` is the level whose turn it is; `next` comes after it. */
    state: z.enum(['next', 'waiting', 'approved', 'declined', 'notAsked']),
    decision: z.nullable(decision),
    /** Decisions that were cancelled, oldest first. */
    voided: z.array(z.object({ decision, at: instant, by: z.string() })),
    /** How long decisions of these people usually take: the median, in minutes; null without a history. */
    usualMinutes: z.nullable(z.int()),
  }),
)
export type AuthorizationLevel = z.infer<typeof authorizationLevel>

/** What was looked at again for whoever is to approve. `blocks` stops the last approval. */
export const authorizationCheck = named(
  'AuthorizationCheck',
  z.object({
    kind: z.enum(['customerBlocked', 'credit', 'budget', 'stock', 'price', 'discontinued']),
    blocks: z.boolean(),
    /** The amount beyond the credit or the budget, or the difference of prices to today. Null where there is none. */
    amount: z.nullable(moneySchema),
    /** The lines concerned. */
    skus: z.array(z.string()),
  }),
)
export type AuthorizationCheck = z.infer<typeof authorizationCheck>

export const authorizationActions = ['approve', 'decline', 'cancel', 'withdraw'] as const

/** The case of one order, as it shows on the order's page. */
export const authorization = named(
  'Authorization',
  z.object({
    orderId: idOf<OrderId>(),
    number: z.string(),
    version: z.int(),
    status: authorizationStatus,
    orderer: person,
    submittedAt: instant,
    total: z.nullable(moneySchema),
    levels: z.array(authorizationLevel),
    /** Empty for people who do not decide. */
    checks: z.array(authorizationCheck),
    /** Whether the ERP knows of the newest state; it is told again until it does (AUT-18). */
    erpKnows: z.boolean(),
    allowedActions: allowedActions(authorizationActions),
  }),
)
export type Authorization = z.infer<typeof authorization>

export const authorizationSummary = named(
  'AuthorizationSummary',
  z.object({
    orderId: idOf<OrderId>(),
    number: z.string(),
    poNumber: z.nullable(z.string()),
    version: z.int(),
    status: authorizationStatus,
    orderer: person,
    submittedAt: instant,
    total: z.nullable(moneySchema),
    /** Levels decided, and all there are. */
    decidedLevels: z.int(),
    levelCount: z.int(),
    /** Who may decide the level that waits, delegates included. */
    waitsFor: z.array(z.string()),
    /** The newest decision that stands. */
    lastDecision: z.nullable(decision),
    allowedActions: allowedActions(authorizationActions),
  }),
)
export type AuthorizationSummary = z.infer<typeof authorizationSummary>

export const listAuthorizations = endpoint({
  id: 'listAuthorizations',
  resource: 'authorizations',
  method: 'GET',
  path: '/authorizations',
  summary: 'Orders that were or are to be authorized: all of the company for authorizers, else the own ones',
  access: 'authorizations.view',
  query: authorizationListQuery,
  responses: {
    200: pageOf(authorizationSummary, {
      views: z.object({ mine: z.int(), pending: z.int(), approved: z.int(), declined: z.int(), all: z.int() }),
      totals: z.array(moneySchema),
    }),
  },
})

const orderParams = z.object({ orderId: idOf<OrderId>() })

export const getAuthorization = endpoint({
  id: 'getAuthorization',
  resource: 'authorizations',
  method: 'GET',
  path: '/authorizations/{orderId}',
  summary: 'The authorization of one order: path, decisions, what was looked at again',
  access: 'authorizations.view',
  params: orderParams,
  responses: { 200: authorization },
})

export const feedbackMaxLength = 500
const feedback = z.optional(z.string().check(z.trim(), z.maxLength(feedbackMaxLength)))

export const decideAuthorization = endpoint({
  id: 'decideAuthorization',
  resource: 'authorizations',
  method: 'POST',
  path: '/authorizations/{orderId}/decisions',
  summary: 'Approve or decline the level that waits',
  access: 'authorizations.decide',
  idempotent: 'required',
  params: orderParams,
  body: z.object({ version: z.int(), outcome: decisionOutcome, feedback }),
  responses: { 200: authorization },
})

export const bulkDecisionLimit = 100

/** Each row stands for itself: what cannot be decided is told and leaves the others alone. */
export const decideAuthorizations = endpoint({
  id: 'decideAuthorizations',
  resource: 'authorizations',
  method: 'POST',
  path: '/authorizations/decisions',
  summary: 'Approve or decline several orders',
  access: 'authorizations.decide',
  idempotent: 'required',
  body: z.object({
    orders: z
      .array(z.object({ orderId: idOf<OrderId>(), version: z.int() }))
      .check(z.minLength(1), z.maxLength(bulkDecisionLimit)),
    outcome: decisionOutcome,
    feedback,
  }),
  responses: {
    200: z.object({
      results: z.array(
        z.object({
          orderId: idOf<OrderId>(),
          number: z.string(),
          decided: z.boolean(),
          /** Why not: a problem type. */
          problem: z.nullable(z.string()),
          params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
        }),
      ),
    }),
  },
})

export const cancelDecision = endpoint({
  id: 'cancelDecision',
  resource: 'authorizations',
  method: 'POST',
  path: '/authorizations/{orderId}/cancellation',
  summary: 'Cancel a decision while the order is still open in the ERP; its level and later ones wait again',
  access: 'authorizations.decide',
  params: orderParams,
  body: z.object({
    version: z.int(),
    /** The level whose decision is cancelled, from 1; absent: the newest decision. */
    level: z.optional(z.int()),
  }),
  responses: { 200: authorization },
})

export const withdrawOrder = endpoint({
  id: 'withdrawOrder',
  resource: 'authorizations',
  method: 'POST',
  path: '/authorizations/{orderId}/withdrawal',
  summary: 'Take back an own order that still waits; what was reserved for it is released',
  access: 'authorizations.view',
  params: orderParams,
  body: z.object({ version: z.int() }),
  responses: { 200: authorization },
})

/** A budget that would pay for the basket. */
export const budgetChoice = named(
  'BudgetChoice',
  z.object({
    id: idOf<BudgetId>(),
    name: z.string(),
    mode: z.enum(['block', 'warn', 'authorize']),
    /** The orderer's own: counts with every order, whichever budget pays. Of the others the buyer picks one. */
    personal: z.boolean(),
    /** What is left of the running window before this order; null for people who may not see prices. */
    left: z.nullable(moneySchema),
    /** By how much the basket exceeds what is left; null when it does not. */
    exceededBy: z.nullable(moneySchema),
    /** Last day of the running window. */
    windowEndsOn: date,
  }),
)

/** The answer of the same evaluator that decides when the order is placed, in a dry run. */
export const previewAuthorization = endpoint({
  id: 'previewAuthorization',
  resource: 'basket',
  method: 'GET',
  path: '/checkout/authorization',
  summary: 'Who would have to authorize the basket, or a quote, at which level, why, and how much less would avoid it',
  access: 'orders.create',
  query: z.object({
    costCentreId: z.optional(idOf<CostCentreId>()),
    budgetId: z.optional(idOf<BudgetId>()),
    /** Asks about ordering this quote in place of the basket. */
    quoteId: z.optional(idOf<QuoteId>()),
  }),
  responses: {
    200: z.object({
      needed: z.boolean(),
      levels: z.array(
        z.object({
          level: authorizationLevel,
          /** How much less the order would have to cost to avoid this level; null without prices. */
          avoidBy: z.nullable(moneySchema),
        }),
      ),
      costCentres: z.array(z.object({ id: idOf<CostCentreId>(), code: z.string(), name: z.string() })),
      /** The one that counts: asked for, or the only one there is. */
      costCentreId: z.nullable(idOf<CostCentreId>()),
      budgets: z.array(budgetChoice),
      budgetId: z.nullable(idOf<BudgetId>()),
      /** Why the order cannot be placed at all, where it cannot: a budget that blocks, nobody who could decide. */
      stopped: z.nullable(refusalReason),
    }),
  },
})
