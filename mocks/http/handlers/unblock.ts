import { getCardPayment, getUnblocking, prepayOrder, unblockOrder } from '@/contract/unblock'
import { dateIn } from '@/domain/calendar'
import type { PricedBasket } from '@mocks/engine/basket/priced-basket'
import { quoteMethods } from '@mocks/engine/billing/quote-methods'
import { isCardOffered } from '@mocks/engine/checkout/card-offered'
import * as prepay from '@mocks/engine/credit/prepay-order'
import * as unblock from '@mocks/engine/credit/unblock-order'
import { unblockPlan } from '@mocks/engine/credit/unblocking'
import { ownCompany } from '@mocks/engine/reach'
import { viewerOf } from '@mocks/engine/viewer'
import { cardPage } from '@mocks/provider/charge'
import { implement } from '../implement'
import { presentMethod } from '../presenters/account-settings'
import { presentBasket } from '../presenters/basket'
import { presentUnblocking } from '../presenters/unblocking'
import { presentCurrent } from '../refusal-current'
import { keyOf, placedAndPaid } from './placed-and-paid'

export const unblockHandlers = [
  implement(getUnblocking, async ({ tx, ctx, reply }) => {
    const result = await unblockPlan(tx, ctx)
    if (!result.ok) return result
    const today = dateIn(result.value.company.timeZone, ctx.clock.now())
    return reply(200, presentUnblocking(result.value, today.slice(0, 7)))
  }),

  implement(getCardPayment, async ({ tx, ctx, reply }) => {
    const own = await ownCompany(tx, ctx)
    if (!own.ok) return own
    const { cards, mayKeepCards, month } = await quoteMethods(tx, own.value, ctx)
    return reply(200, {
      offered: await isCardOffered(tx, own.value, ctx),
      cards: cards.map((card) => presentMethod(card, month)),
      cardPage,
      mayKeepCards,
    })
  }),

  implement(unblockOrder, async ({ tx, body, ctx, request, reply }) => {
    const result = await unblock.unblockOrder(tx, body, keyOf(ctx, request), ctx)
    if (!result.ok) return presentCurrent(result, (basket: PricedBasket) => presentBasket(basket, viewerOf(ctx)))
    return reply(201, await placedAndPaid(tx, result.value, ctx))
  }),

  implement(prepayOrder, async ({ tx, body, ctx, request, reply }) => {
    const result = await prepay.prepayOrder(tx, body, keyOf(ctx, request), ctx)
    if (!result.ok) return presentCurrent(result, (basket: PricedBasket) => presentBasket(basket, viewerOf(ctx)))
    return reply(201, await placedAndPaid(tx, result.value, ctx))
  }),
]
