import type { AddressId } from '@/domain/ids'
import type { DeliverySplit } from '@/domain/orders/delivery-plan'
import { type Result, ok, refuse } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { portalSettings } from '../portal-settings/portal-settings'
import { ownCompany } from '../reach'
import { splitsFor } from './basket-plan'
import { addressesOf } from './line-wishes'
import { basketOf, type PricedBasket, priceBasket, writeBasket } from './priced-basket'

type Choice = { split?: DeliverySplit | undefined; deliveryAddressId?: AddressId | undefined }

/** ORD-18, ORD-19: how the buyer wants the basket delivered, as far as the business asks, and where to. */
export async function chooseDelivery(
  tx: Tx,
  { split, deliveryAddressId }: Choice,
  ctx: Context,
): Promise<Result<PricedBasket>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const company = own.value
  if (split && !splitsFor(await portalSettings(tx)).includes(split))
    return refuse('request/invalid', { errors: [{ pointer: '/split', code: 'unavailable' }] })
  if (deliveryAddressId && !(await addressesOf(tx, company, ctx)).some(({ id }) => id === deliveryAddressId))
    return refuse('request/invalid', { errors: [{ pointer: '/deliveryAddressId', code: 'notAllowedHere' }] })
  const basket = await basketOf(tx, ctx, company)
  const changed = { ...(split && { split }), ...(deliveryAddressId && { deliveryAddressId }) }
  const isSame =
    (split ?? basket.split) === basket.split &&
    (deliveryAddressId ?? basket.deliveryAddressId) === basket.deliveryAddressId
  return ok(await priceBasket(tx, isSame ? basket : await writeBasket(tx, basket, changed), company, ctx))
}
