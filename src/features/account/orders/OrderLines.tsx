import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '@/contract/order-detail'
import { useSmallScreen } from '@/shared/lib/use-small-screen'
import { AppLink } from '@/shared/ui/AppLink'
import { Legend } from '@/shared/ui/Bar'
import { Section } from '@/shared/ui/Section'
import { useRefusal } from '@/shared/ui/use-refusal'
import { OrderLineCards } from './OrderLineCards'
import { OrderLinesTable } from './OrderLinesTable'
import css from './order-lines.module.css'

export function OrderLines({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('orders')
  const small = useSmallScreen()
  const action = order.allowedActions.find((each) => each.action === 'requestReturn')
  const noReturns = useRefusal()(action)
  return (
    <Section
      title={t('detail.lines.title')}
      more={
        <span className={css.legend}>
          <Legend color="accent">{t('detail.lines.legend.shipped')}</Legend>
          <Legend color="accent-mid">{t('detail.lines.legend.toShip')}</Legend>
          <Legend color="warn">{t('detail.lines.legend.backordered')}</Legend>
        </span>
      }
    >
      {small ? <OrderLineCards order={order} /> : <OrderLinesTable order={order} />}
      {noReturns && <p className={css.returns}>{noReturns}</p>}
      {action?.allowed && (
        <p className={css.returns}>
          <AppLink to="/account/returns/new" search={{ kind: 'order', id: order.id }}>
            {t('detail.returns.ask')}
          </AppLink>
        </p>
      )}
    </Section>
  )
}
