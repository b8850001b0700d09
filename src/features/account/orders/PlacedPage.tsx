import { IconCircleCheck, IconUserQuestion } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { orderQueries } from '@/entities/order/order.queries'
import { AppLink } from '@/shared/ui/AppLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import { LinkButton } from '@/shared/ui/LinkButton'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PageHeader } from '@/shared/ui/PageHeader'
import { WaitsFor } from './authorization/WaitsFor'
import { ErpLine } from './ErpLine'
import css from './placed.module.css'

const routeApi = getRouteApi('/account/_gate/orders/$orderId/placed')

/** The receipt of a placed order: its number, what happens next, and where to go from here. */
export function PlacedPage() {
  const { t } = useTranslation(['orders', 'documents'])
  const { orderId } = routeApi.useParams()
  const { data: order } = useSuspenseQuery(orderQueries.detail(orderId))
  const { method, termsDays } = order.payment
  const invoiced = termsDays === null ? t('placed.next.invoicedPlain') : t('placed.next.invoiced', { count: termsDays })
  const confirmation = order.documents.find(({ kind }) => kind === 'orderConfirmation')
  const isPending = order.authorization === 'pending'
  const steps = [
    ...(isPending ? [t('placed.next.authorized'), t('placed.next.released')] : [t('placed.next.sent')]),
    t('placed.next.confirmed'),
    t('placed.next.shipped'),
    method === 'card' ? t('placed.next.paid') : invoiced,
  ]

  return (
    <>
      <PageHeader
        title={t('placed.title', { number: order.number })}
        sub={t(isPending ? 'placed.thanksPending' : 'placed.thanks')}
        parent={order.number}
      />
      <div className={css.receipt}>
        {isPending ? (
          <IconUserQuestion size={28} stroke={1.6} className={css.waits} aria-hidden />
        ) : (
          <IconCircleCheck size={28} stroke={1.6} className={css.tick} aria-hidden />
        )}
        <dl className={css.facts}>
          <div>
            <dt>{t('placed.number')}</dt>
            <dd className={css.number}>
              <DocNumber number={order.number} copyable />
            </dd>
          </div>
          <div>
            <dt>{t('detail.facts.total')}</dt>
            <dd>
              <MoneyText value={order.totals?.total ?? null} strong />
            </dd>
          </div>
          <div>
            <dt>{t('placed.state')}</dt>
            <dd className={css.erp}>
              <ErpLine order={order} />
            </dd>
          </div>
        </dl>
        <div className={css.actions}>
          <LinkButton to="/account/orders/$orderId" params={{ orderId }}>
            {t('placed.toOrder')}
          </LinkButton>
          <LinkButton variant="default" to="/account/orders">
            {t('placed.toList')}
          </LinkButton>
          <LinkButton variant="default" to="/account/basket">
            {t('placed.newOrder')}
          </LinkButton>
        </div>
      </div>
      {isPending && <WaitsFor orderId={orderId} />}
      <section className={css.next} aria-labelledby="next-steps">
        <h2 id="next-steps">{t('placed.next.title')}</h2>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {confirmation && (
          <AppLink
            to="/account/orders/$orderId/documents/$documentId"
            params={{ orderId, documentId: confirmation.id }}
          >
            {t('documents:kind.orderConfirmation')}
          </AppLink>
        )}
      </section>
    </>
  )
}
