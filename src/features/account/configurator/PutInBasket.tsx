import { IconBasketPlus } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type Basket, updateBasketLine } from '@/contract/basket'
import { basketQueries } from '@/entities/basket/basket.queries'
import { useAddBasketLines } from '@/entities/basket/use-add-to-basket'
import { useCan } from '@/features/session/use-session'
import { announce } from '@/shared/lib/announce'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppLink } from '@/shared/ui/AppLink'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useRefusal } from '@/shared/ui/use-refusal'
import css from './configurator.module.css'
import type { Configuring } from './use-configuring'

/** Into the basket, or into the line of it that is configured anew. */
export function PutInBasket({ configuring: { product, search, isSettled } }: { configuring: Configuring }) {
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
  const { productId, quantity, choices, name, isValid, notOffered, allowedActions } = product
  const toBasket = allowedActions.find(({ action }) => action === 'addToBasket')
  const refused = refusal(toBasket) ?? (isValid ? undefined : t('invalid.reason'))
  const run = (): void => {
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
  const error = update.error ?? add.error
  if (notOffered !== null) return null
  return (
    <div className={css.put}>
      {basket && search.line && !line && <p className="cap flat">{t('lineGone')}</p>}
      <ActionButton
        disabledReason={refused}
        reasonBelow
        loading={add.isPending || update.isPending || (!isSettled && refused === undefined)}
        leftSection={<IconBasketPlus size={16} stroke={1.7} aria-hidden />}
        onClick={run}
      >
        {line ? t('action.save') : t('action.add')}
      </ActionButton>
      {error && <ProblemNotice error={error} compact />}
      {(add.isSuccess || update.isSuccess) && (
        <p className="cap flat">
          {update.isSuccess ? t('saved') : t('added', { name })}{' '}
          <AppLink to="/account/basket" look="inText">
            {t('action.basket')}
          </AppLink>
        </p>
      )}
    </div>
  )
}
