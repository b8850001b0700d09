import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { orderQueries } from '@/entities/order/order.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useSmallScreen } from '@/shared/lib/use-small-screen'
import { ActionButton } from '@/shared/ui/ActionButton'
import { Card } from '@/shared/ui/Card'
import { Dock } from '@/shared/ui/Dock'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { WithRail } from '@/shared/ui/WithRail'
import { ReorderTable } from './ReorderTable'
import { useAddToBasket } from './orders.mutations'
import { type Choices, chosenLines, estimate, initialChoices, toBasketLines } from './reorder-form'
import css from './reorder.module.css'

const routeApi = getRouteApi('/account/_gate/orders/$orderId/reorder')

/** ORD-07, TPL-05: lines of an earlier order into the basket, at today's prices and in today's quantities. */
export function ReorderPage() {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const small = useSmallScreen()
  const navigate = useNavigate()
  const { orderId } = routeApi.useParams()
  const { data } = useSuspenseQuery(orderQueries.reorder(orderId))
  const add = useAddToBasket()
  const [changed, setChanged] = useState<Choices>(new Map())

  const { lines, number } = data
  // Prices and stock may be refreshed while somebody chooses: their choices stay.
  const choices: Choices = new Map([...initialChoices(lines), ...changed])
  const chosen = chosenLines(lines, choices)
  const wanted = toBasketLines(lines, choices)

  const handleAdd = (): void => {
    if (!wanted || add.isPending) return
    add.mutate(
      { body: { lines: wanted } },
      {
        onSuccess: () => void navigate({ to: '/account/basket', search: { from: number, added: wanted.length } }),
      },
    )
  }
  const button = (
    <ActionButton
      fullWidth
      loading={add.isPending}
      disabledReason={chosen.length === 0 ? t('reorder.chosenNone') : wanted ? undefined : t('reorder.fixQuantities')}
      reasonBelow
      onClick={handleAdd}
    >
      {t('reorder.add', { count: chosen.length })}
    </ActionButton>
  )

  return (
    <>
      <PageHeader
        title={t('reorder.title')}
        parent={number}
        sub={t('reorder.caption', { number, time: format.dateTime(data.pricesAsOf) })}
        actions={
          <LinkButton variant="default" to="/account/templates/new" search={{ orderId }}>
            {t('reorder.keep')}
          </LinkButton>
        }
      />
      {lines.some(({ orderable }) => orderable) ? (
        <WithRail
          railLabel={t('reorder.summary')}
          rail={
            <Card>
              <p className={css.chosen} aria-live="polite">
                {chosen.length > 0 ? t('reorder.chosen', { count: chosen.length }) : t('reorder.chosenNone')}
              </p>
              <MoneyText value={estimate(lines, choices)} size="lg" />
              <p className={css.hint}>{t('reorder.estimate')}</p>
              {add.error && <ProblemNotice error={add.error} compact />}
              {!small && button}
            </Card>
          }
        >
          <ReorderTable
            lines={lines}
            choices={choices}
            onChange={(changes) => setChanged((before) => new Map([...before, ...changes]))}
          />
        </WithRail>
      ) : (
        <EmptyState
          title={t('reorder.none.title')}
          hint={t('reorder.none.text')}
          action={
            <LinkButton variant="default" to="/account/orders/$orderId" params={{ orderId }}>
              {t('placed.toOrder')}
            </LinkButton>
          }
        />
      )}
      {small && <Dock>{button}</Dock>}
    </>
  )
}
