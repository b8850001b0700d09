import {
  addBasketLines,
  getBasket,
  getCheckout,
  removeBasketLine,
  updateBasket,
  updateBasketLine,
} from '@/contract/basket'
import { chooseDelivery } from '@mocks/engine/basket/choose-delivery'
import * as edit from '@mocks/engine/basket/edit-basket'
import type { PricedBasket } from '@mocks/engine/basket/priced-basket'
import * as checkout from '@mocks/engine/checkout/get-checkout'
import { viewerOf } from '@mocks/engine/viewer'
import { implement } from '../implement'
import { presentBasket } from '../presenters/basket'
import { presentCheckout } from '../presenters/checkout'
import { presentCurrent } from '../refusal-current'

export const basketHandlers = [
  implement(getBasket, async ({ tx, ctx, reply }) => {
    const result = await edit.getBasket(tx, ctx)
    return result.ok ? reply(200, presentBasket(result.value, viewerOf(ctx))) : result
  }),

  implement(addBasketLines, async ({ tx, body, ctx, reply }) => {
    const result = await edit.addBasketLines(tx, body.lines, ctx)
    return result.ok ? reply(200, presentBasket(result.value, viewerOf(ctx))) : result
  }),

  implement(updateBasketLine, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.updateBasketLine(tx, { lineId: params.lineId, ...body }, ctx)
    if (!result.ok) return presentCurrent(result, (basket: PricedBasket) => presentBasket(basket, viewerOf(ctx)))
    return reply(200, presentBasket(result.value, viewerOf(ctx)))
  }),

  implement(updateBasket, async ({ tx, body, ctx, reply }) => {
    const result = await chooseDelivery(tx, body, ctx)
    return result.ok ? reply(200, presentBasket(result.value, viewerOf(ctx))) : result
  }),

  implement(removeBasketLine, async ({ tx, params, query, ctx, reply }) => {
    const result = await edit.removeBasketLine(tx, { ...params, ...query }, ctx)
    if (!result.ok) return presentCurrent(result, (basket: PricedBasket) => presentBasket(basket, viewerOf(ctx)))
    return reply(200, presentBasket(result.value, viewerOf(ctx)))
  }),

  implement(getCheckout, async ({ tx, ctx, reply }) => {
    const result = await checkout.getCheckout(tx, ctx)
    return result.ok ? reply(200, presentCheckout(result.value, viewerOf(ctx))) : result
  }),
]
