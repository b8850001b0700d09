import { Button } from '@mantine/core'
import { IconPrinter, IconRepeat } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { orderQueries } from '@/entities/order/order.queries'
import { useShortcuts } from '@/shared/lib/shortcuts'
import { useSmallScreen } from '@/shared/lib/use-small-screen'
import { ActionButton } from '@/shared/ui/ActionButton'
import { Dock } from '@/shared/ui/Dock'
import { PageHeader } from '@/shared/ui/PageHeader'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { WithRail } from '@/shared/ui/WithRail'
import { useRefusal } from '@/shared/ui/use-refusal'
import { ErpLine } from './ErpLine'
import { OrderCorrections } from './OrderCorrections'
import { OrderDelivery } from './OrderDelivery'
import { OrderDocuments } from './OrderDocuments'
import { OrderFacts } from './OrderFacts'
import { OrderHelp } from './OrderHelp'
import { OrderHistory } from './OrderHistory'
import { OrderLines } from './OrderLines'
import { OrderPager } from './OrderPager'
import { OrderShipments } from './OrderShipments'
import { OrderSummary } from './OrderSummary'
import css from './order-detail.module.css'

const routeApi = getRouteApi('/account/_gate/orders/$orderId/')

export function OrderDetailPage() {
  const { t } = useTranslation('orders')
  const { orderId } = routeApi.useParams()
  const list = routeApi.useSearch()
  const navigate = useNavigate()
  const small = useSmallScreen()
  const refusal = useRefusal()
  const { data: order } = useSuspenseQuery(orderQueries.detail(orderId))

  const noReorder = refusal(order.allowedActions.find(({ action }) => action === 'reorder'))
  const handleReorder = () => void navigate({ to: '/account/orders/$orderId/reorder', params: { orderId } })
  const handlePrint = () => window.print()
  useShortcuts([{ keys: 'r', label: t('actions.reorder'), run: () => !noReorder && handleReorder() }])

  const reorder = (
    <ActionButton
      leftSection={<IconRepeat size={15} stroke={1.7} aria-hidden />}
      disabledReason={noReorder}
      onClick={handleReorder}
    >
      {t('actions.reorder')}
    </ActionButton>
  )
  const print = (
    <Button variant="default" leftSection={<IconPrinter size={15} stroke={1.7} aria-hidden />} onClick={handlePrint}>
      {t('actions.print')}
    </Button>
  )

  return (
    <>
      <PageHeader
        title={<bdi dir="ltr">{order.number}</bdi>}
        record={order.number}
        copyable={order.number}
        status={<StatusBadge kind="order" status={order.status} size="lg" />}
        sub={<ErpLine order={order} />}
        actions={
          <>
            <OrderPager orderId={orderId} list={list} />
            {!small && print}
            {!small && reorder}
          </>
        }
      />
      <OrderFacts order={order} />
      <div className={css.body}>
        <WithRail
          railLabel={t('detail.summary.title')}
          rail={
            <>
              <OrderSummary order={order} />
              <OrderDocuments order={order} />
              <OrderHelp order={order} />
            </>
          }
        >
          <div className={css.main}>
            <OrderLines order={order} />
            <OrderCorrections order={order} />
            <OrderShipments order={order} />
            <OrderDelivery order={order} />
            <OrderHistory history={order.history} />
          </div>
        </WithRail>
      </div>
      {small && (
        <Dock>
          {print}
          {reorder}
        </Dock>
      )}
    </>
  )
}
