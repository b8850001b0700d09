import * as z from 'zod/mini'
import type { InvoiceId, SubscriptionId } from '@/domain/ids'
import { invoiceStatuses } from '@/domain/orders/vocabulary'
import { billingPeriods, changeKinds, changeStates, subscriptionStatuses } from '@/domain/subscriptions/vocabulary'
import { allowedActions } from './action'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { moneySchema } from './money'
import { pageOf } from './paging'
import { named } from './schema'
import { subscriptionListQuery } from './subscription-list'
import { date, instant } from './time'

const amount = z.nullable(moneySchema)

export const billingAccount = named(
  'BillingAccount',
  z.object({ number: z.string(), name: z.string(), main: z.boolean() }),
)

/** SUB-01. Amounts are null for people who may not see prices; dates where nothing is to come. */
export const subscriptionSummary = named(
  'SubscriptionSummary',
  z.object({
    id: idOf<SubscriptionId>(),
    number: z.string(),
    plan: z.string(),
    quantity: z.int(),
    billingAccount,
    every: z.enum(billingPeriods),
    activatedOn: date,
    lastBilledOn: z.nullable(date),
    nextBillingOn: z.nullable(date),
    renewsOn: z.nullable(date),
    endsOn: z.nullable(date),
    status: z.enum(subscriptionStatuses),
    /** Net for a whole period. */
    recurring: amount,
  }),
)
export type SubscriptionSummary = z.infer<typeof subscriptionSummary>

export const listSubscriptions = endpoint({
  id: 'listSubscriptions',
  resource: 'subscriptions',
  method: 'GET',
  path: '/subscriptions',
  summary: 'Recurring services and licences of the company',
  access: 'subscriptions.view',
  query: subscriptionListQuery,
  responses: {
    200: pageOf(subscriptionSummary, {
      /** How many of the matching ones belong to other billing accounts than the main one. */
      ofOtherAccounts: z.int(),
    }),
  },
})

export const subscriptionLine = named(
  'SubscriptionLine',
  z.object({
    key: z.string(),
    name: z.string(),
    kind: z.enum(['plan', 'addOn']),
    required: z.boolean(),
    /** Name of the add-on without which it cannot be had. */
    needs: z.nullable(z.string()),
    /** It is had as many times as the plan, or not at all. */
    perUnit: z.boolean(),
    quantity: z.int(),
    /** Once everything that is scheduled has come into effect. */
    planned: z.int(),
    minimum: z.int(),
    maximum: z.int(),
    unitPrice: amount,
    /** Of a whole period, net. */
    net: amount,
  }),
)
export type SubscriptionLine = z.infer<typeof subscriptionLine>

export const pendingCharge = named(
  'PendingCharge',
  z.object({
    name: z.string(),
    quantity: z.int(),
    from: date,
    /** The last day it is for. */
    until: date,
    days: z.int(),
    ofDays: z.int(),
    unitPrice: amount,
    net: amount,
  }),
)
export type PendingCharge = z.infer<typeof pendingCharge>

export const nextBill = named(
  'NextBill',
  z.object({ on: date, charges: amount, recurring: amount, net: amount, tax: amount, total: amount }),
)
export type NextBill = z.infer<typeof nextBill>

export const changeOrder = named(
  'SubscriptionChange',
  z.object({
    number: z.int(),
    kind: z.enum(changeKinds),
    state: z.enum(changeStates),
    orderedAt: instant,
    by: z.string(),
    effectiveOn: date,
    lines: z.array(z.object({ name: z.string(), from: z.int(), to: z.int() })),
    amount,
    voidedAt: z.nullable(instant),
    voidedBy: z.nullable(z.string()),
    voidable: z.boolean(),
  }),
)
export type SubscriptionChange = z.infer<typeof changeOrder>

export const subscriptionActions = ['quantity', 'addOns', 'suspend', 'resume', 'cancel', 'void'] as const

export const subscription = named(
  'Subscription',
  z.extend(subscriptionSummary, {
    version: z.int(),
    /** When the ERP last told of it. */
    asOf: instant,
    currentPeriod: z.nullable(z.object({ from: date, until: date, days: z.int(), left: z.int() })),
    lines: z.array(subscriptionLine),
    charges: z.array(pendingCharge),
    nextBill: z.nullable(nextBill),
    changes: z.array(changeOrder),
    bills: z.array(
      z.object({
        id: idOf<InvoiceId>(),
        number: z.string(),
        issuedOn: date,
        dueOn: date,
        status: z.enum(invoiceStatuses),
        overdue: z.boolean(),
        total: amount,
        lines: z.array(z.object({ name: z.string(), quantity: z.int(), from: date, until: date, net: amount })),
      }),
    ),
    /** SUB-08: it can grow and not shrink. */
    upsellOnly: z.boolean(),
    /** SUB-09: whom to call, where the portal does not do it. */
    representative: z.object({ name: z.string(), email: z.string(), phone: z.string() }),
    allowedActions: allowedActions(subscriptionActions),
  }),
)
export type Subscription = z.infer<typeof subscription>

const params = z.object({ subscriptionId: idOf<SubscriptionId>() })
const quantity = z.int().check(z.minimum(0), z.maximum(10_000))
/** What is wished. Whether it can be had is for the server to say. */
export const subscriptionWish = named(
  'SubscriptionWish',
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('quantity'), quantity }),
    z.object({
      kind: z.literal('addOns'),
      addOns: z
        .array(z.object({ key: z.string().check(z.maxLength(60)), quantity }))
        .check(z.minLength(1), z.maxLength(50)),
    }),
    z.object({ kind: z.literal('suspend') }),
    z.object({ kind: z.literal('resume') }),
    z.object({ kind: z.literal('cancel') }),
    z.object({ kind: z.literal('void'), change: z.int().check(z.minimum(1)) }),
  ]),
)
export type SubscriptionWish = z.infer<typeof subscriptionWish>
const changeBody = z.object({ version: z.int(), wish: subscriptionWish })

export const getSubscription = endpoint({
  id: 'getSubscription',
  resource: 'subscriptions',
  method: 'GET',
  path: '/subscriptions/{subscriptionId}',
  summary: 'A subscription with what it costs, its bills and its change orders',
  access: 'subscriptions.view',
  params,
  responses: { 200: subscription },
})

export const subscriptionPreview = named(
  'SubscriptionPreview',
  z.object({
    /** Change orders it would make. */
    changes: z.array(changeOrder),
    /** Numbers of change orders it would void. */
    voids: z.array(z.int()),
    /** What it would add to the next bill, day by day. */
    charges: z.array(pendingCharge),
    before: z.object({ recurring: amount, nextBill: z.nullable(nextBill) }),
    after: z.object({
      recurring: amount,
      nextBill: z.nullable(nextBill),
      status: z.enum(subscriptionStatuses),
      endsOn: z.nullable(date),
    }),
  }),
)
export type SubscriptionPreview = z.infer<typeof subscriptionPreview>

export const previewSubscriptionChange = endpoint({
  id: 'previewSubscriptionChange',
  resource: 'subscriptions',
  method: 'POST',
  path: '/subscriptions/{subscriptionId}/preview',
  summary: 'What a change would cost and when it would take effect: the change itself, done and taken back',
  access: 'subscriptions.manage',
  params,
  body: z.object({ wish: subscriptionWish }),
  responses: { 200: subscriptionPreview },
})

export const changeSubscription = endpoint({
  id: 'changeSubscription',
  resource: 'subscriptions',
  method: 'POST',
  path: '/subscriptions/{subscriptionId}/changes',
  summary: 'Change quantity or add-ons, suspend, resume, cancel, or void a change order; in the ERP at once',
  access: 'subscriptions.manage',
  params,
  body: changeBody,
  idempotent: 'required',
  responses: { 200: subscription },
})
