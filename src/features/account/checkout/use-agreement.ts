import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { mutation } from '@/api/mutation'
import { ApiProblem } from '@/api/problem'
import { type Basket, updateBasket } from '@/contract/basket'
import type { AddressId } from '@/domain/ids'
import type { DeliverySplit } from '@/domain/orders/delivery-plan'
import { basketQueries } from '@/entities/basket/basket.queries'
import { agreedTo, type Checkout, outdatedBy } from './checkout-form'

/**
 * What the buyer has seen and so agrees to when they order, and their own choices about the deliveries: those change the
 * basket as well, and are no surprise.
 */
export function useAgreement(checkout: Checkout, to: AddressId | '', problem: unknown) {
  const client = useQueryClient()
  const { basket, deliveryAddresses } = checkout
  const [agreed, setAgreed] = useState(() => agreedTo(basket))
  const { mutate, isPending, variables } = useMutation({
    ...mutation(updateBasket),
    // One after another: the last choice is the one that stays.
    scope: { id: 'delivery-plan' },
    onSuccess: (after: Basket) => {
      const { queryKey } = basketQueries.checkout()
      client.setQueryData(queryKey, (before: Checkout | undefined) => before && { ...before, basket: after })
      setAgreed(agreedTo(after))
    },
  })
  // Lines with an address of their own are apart only from where the others go.
  const isApart = basket.lines.some(({ wishes }) => wishes.deliveryAddressId !== null)
  const planned = checkout.deliveryAddressId ?? deliveryAddresses.find(({ isDefault }) => isDefault)?.id
  useEffect(() => {
    if (isApart && to && to !== planned) mutate({ body: { deliveryAddressId: to } })
  }, [isApart, mutate, planned, to])

  const outdated = ApiProblem.is(problem, ...outdatedBy)
  const isBehind = outdated || ApiProblem.is(problem, 'product/not-orderable', 'catalog/not-allowed')
  useEffect(() => {
    if (isBehind) void client.invalidateQueries({ queryKey: basketQueries.checkout().queryKey })
  }, [client, isBehind, problem])

  return {
    agreed,
    outdated,
    agree: () => setAgreed(agreedTo(basket)),
    choosing: isPending,
    /** What the buyer has just chosen, before the backend has planned it. */
    chosen: isPending ? variables.body.split : undefined,
    choose: (split: DeliverySplit) => mutate({ body: { split } }),
  }
}
