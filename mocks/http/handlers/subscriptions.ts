import {
  changeSubscription,
  getSubscription,
  listSubscriptions,
  previewSubscriptionChange,
} from '@/contract/subscriptions'
import { recurringOf } from '@/domain/subscriptions/subscription'
import type { Context } from '@mocks/engine/context'
import * as change from '@mocks/engine/subscriptions/change-subscription'
import * as list from '@mocks/engine/subscriptions/list-subscriptions'
import * as record from '@mocks/engine/subscriptions/subscription-record'
import { viewerOf } from '@mocks/engine/viewer'
import { implement } from '../implement'
import * as present from '../presenters/subscription'
import { amountFor } from '../presenters/amount'
import type { SubscriptionRow } from '@mocks/store/rows/service'
import type { Tx } from '@mocks/store/tx'

const readerOf = (ctx: Context): present.Reader => ({ viewer: viewerOf(ctx), locale: ctx.locale })
const whole = async (tx: Tx, row: SubscriptionRow, ctx: Context) =>
  present.presentSubscriptionRecord(await record.loadSubscription(tx, row, ctx), readerOf(ctx))

export const subscriptionHandlers = [
  implement(listSubscriptions, async ({ tx, query, ctx, reply }) => {
    const result = await list.listSubscriptions(tx, query, ctx)
    if (!result.ok) return result
    const reader = readerOf(ctx)
    return reply(200, {
      ...result.value,
      rows: result.value.rows.map((row) => present.presentSubscription(row, reader)),
    })
  }),

  implement(getSubscription, async ({ tx, params, ctx, reply }) => {
    const result = await record.getSubscription(tx, params.subscriptionId, ctx)
    return result.ok ? reply(200, present.presentSubscriptionRecord(result.value, readerOf(ctx))) : result
  }),

  implement(
    previewSubscriptionChange,
    async ({ tx, params, body, ctx, reply }) => {
      const result = await change.previewChange(tx, { ...params, ...body }, ctx)
      if (!result.ok) return result
      const { before, after, outcome } = result.value
      if (outcome === 'stale')
        return reply.keepAndRefuse({ type: 'conflict/stale', current: await whole(tx, before, ctx) })
      const { company, today } = await record.loadSubscription(tx, before, ctx)
      const reader = readerOf(ctx)
      const sides = (row: SubscriptionRow) => ({
        recurring: amountFor(reader.viewer, recurringOf(row.lines), row.currency),
        nextBill: present.presentNextBill(row, company.taxBasisPoints, reader),
      })
      const known = new Map(before.changes.map((each) => [each.number, each]))
      const added = after.changes.filter(({ number }) => !known.has(number))
      const voids = after.changes.filter(
        ({ number, state }) => state === 'voided' && known.get(number)?.state !== 'voided',
      )
      const numbers = new Set(added.map(({ number }) => number))
      return reply(200, {
        changes: added.map((each) => present.presentChange(each, after, today, reader)),
        voids: voids.map(({ number }) => number),
        charges: present.presentCharges(
          { ...after, charges: after.charges.filter((charge) => numbers.has(charge.change)) },
          reader,
        ),
        before: sides(before),
        after: { ...sides(after), status: after.status, endsOn: after.endsOn },
      })
    },
    { erp: true },
  ),

  implement(
    changeSubscription,
    async ({ tx, params, body, ctx, reply, request }) => {
      const key = `${ctx.actor.userId} ${request.idempotencyKey}`
      const result = await change.changeSubscription(tx, { ...params, ...body }, key, ctx)
      if (!result.ok) return result
      const current = await whole(tx, result.value.row, ctx)
      return result.value.outcome === 'done'
        ? reply(200, current)
        : reply.keepAndRefuse({ type: 'conflict/stale', current })
    },
    { erp: true },
  ),
]
