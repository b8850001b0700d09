import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type Basket, updateBasketLine } from '@/contract/basket'
import type { Configurator } from '@/contract/configurator'
import { basketQueries } from '@/entities/basket/basket.queries'
import { useAddBasketLines } from '@/entities/basket/use-add-to-basket'
import { useCan } from '@/features/session/use-session'
import { announce } from '@/shared/lib/announce'
import { useRefusal } from '@/shared/ui/use-refusal'
import type { Configuring } from './use-configuring'

/** Into the basket, or into the line of it that is configured anew. */
export function usePutInBasket(configuring: Configuring, fields: RefObject<HTMLElement | null>) {
  const { product, search, result, answered } = configuring
  const { t } = useTranslation('configurator')
  const client = useQueryClient()
  const refusal = useRefusal()
  const mayOrder = useCan('orders.create')
  const add = useAddBasketLines()
  const update = useMutation({
    ...mutation(updateBasketLine),
    onSuccess: (basket: Basket) => client.setQueryData(basketQueries.current().queryKey, basket),
  })
  const { data: basket } = useQuery({ ...basketQueries.current(), enabled: mayOrder && search.line !== undefined })
  const line = basket?.lines.find(({ id }) => id === search.line)
  const { quantity, choices, name, isValid, notOffered, allowedActions } = product
  const toBasket = allowedActions.find(({ action }) => action === 'addToBasket')
  // What is said of a choice holds for that choice, not for the next one.
  const sent = JSON.stringify([choices, quantity])
  const isOfThis = [add.variables?.body.lines[0], update.variables?.body].some(
    (body) => body && JSON.stringify([body.choices, body.quantity]) === sent,
  )
  const refused = refusal(toBasket) ?? (isValid ? undefined : t('invalid.reason'))
  const put = ({ productId, choices, quantity }: Configurator): void => {
    if (line)
      update.mutate(
        { params: { lineId: line.id }, body: { version: line.version, choices, quantity } },
        { onSuccess: () => announce(t('saved')) },
      )
    else
      add.mutate(
        { body: { lines: [{ productId, quantity, choices }] } },
        { onSuccess: () => announce(t('added', { name })) },
      )
  }
  const [isAsking, setAsking] = useState(false)
  return {
    isOffered: notOffered === null,
    label: line ? t('action.save') : t('action.add'),
    refused,
    isPending: add.isPending || update.isPending || isAsking,
    isLineGone: basket !== undefined && search.line !== undefined && !line,
    done: !isOfThis ? undefined : update.isSuccess ? t('saved') : add.isSuccess ? t('added', { name }) : undefined,
    error: result.error ?? (isOfThis ? (update.error ?? add.error) : null),
    run: (): void => {
      // What is typed and cannot be is not what would be ordered.
      const wrong = fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
      if (wrong) return wrong.focus()
      // Who asks before the last choice is answered means that choice. Where no answer comes, the page says so.
      setAsking(true)
      answered()
        .then(
          (answer) => answer.isValid && put(answer),
          () => undefined,
        )
        .finally(() => setAsking(false))
    },
  }
}

export type PuttingInBasket = ReturnType<typeof usePutInBasket>
