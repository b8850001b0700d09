import { Button } from '@mantine/core'
import { IconPrinter, IconRepeat } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '@/contract/order-detail'
import { listedOrder, orderQueries } from '@/entities/order/order.queries'
import { useShortcuts } from '@/shared/lib/shortcuts'
import { useSmallScreen } from '@/shared/lib/use-small-screen'
import { ActionButton } from '@/shared/ui/ActionButton'
import { DateText } from '@/shared/ui/DateText'
import { Dock } from '@/shared/ui/Dock'
import { PageHeader } from '@/shared/ui/PageHeader'
import { PageSkeleton, SkeletonRows } from '@/shared/ui/Skeletons'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { LinkedMail } from '@/entities/mailbox/LinkedMail'
import { Can } from '@/features/session/Can'
import { RecordTasks } from '@/features/session/RecordTasks'
import { WithRail } from '@/shared/ui/WithRail'
import { useRefusal } from '@/shared/ui/use-refusal'
import { ErpLine } from './ErpLine'
import { OrderCorrections } from './OrderCorrections'
import { OrderDeliveries } from '@/entities/order/OrderDeliveries'
import { lazyPart } from '@/shared/lib/lazy-part'
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

// Most orders need no authorization.
const OrderAuthorization = lazyPart(() =>
  import('./authorization/OrderAuthorization').then(({ OrderAuthorization }) => OrderAuthorization),
)
const routeApi = getRouteApi('/account/_gate/orders/$orderId/')

export function OrderDetailPage() {
  const { t } = useTranslation(['orders', 'common'])
  const { orderId } = routeApi.useParams()
  const list = routeApi.useSearch()
  const navigate = useNavigate()
  const small = useSmallScreen()
  const refusal = useRefusal()
  const client = useQueryClient()
  const { data: order } = useQuery({
    ...orderQueries.detail(orderId),
    throwOnError: (_error, { state }) => state.data === undefined,
  })
  const head = order ?? listedOrder(client, orderId)

  const noReorder = order
    ? refusal(order.allowedActions.find(({ action }) => action === 'reorder'))
    : t('common:loading')
  const handleReorder = () => void navigate({ to: '/account/orders/$orderId/reorder', params: { orderId } })
  const handlePrint = () => window.print()
  useShortcuts([{ keys: 'r', label: t('actions.reorder'), run: () => !noReorder && handleReorder() }])

  if (!head) return <PageSkeleton />
  const reorder = (
    <ActionButton
      leftSection={<IconRepeat size={15} stroke={1.7} aria-hidden />}
      disabledReason={noReorder}
      reasonBelow={small && order !== undefined}
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
        title={<bdi dir="ltr">{head.number}</bdi>}
        record={head.number}
        copyable={head.number}
        status={<StatusBadge kind="order" status={head.status} size="lg" />}
        sub={order ? <ErpLine order={order} /> : <DateText value={head.placedAt} withTime />}
        actions={
          <>
            <OrderPager orderId={orderId} list={list} />
            {!small && print}
            {!small && reorder}
          </>
        }
      />
      {order ? <OrderBody order={order} /> : <SkeletonRows rows={9} columns={4} />}
      {small && (
        <Dock>
          {print}
          {reorder}
        </Dock>
      )}
    </>
  )
}

function OrderBody({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('orders')
  return (
    <>
      <OrderFacts order={order} />
      <div className={css.body}>
        <WithRail
          railLabel={t('detail.summary.title')}
          rail={
            <>
              <OrderSummary order={order} />
              <OrderDocuments order={order} />
              <OrderHelp order={order} />
              <Can permission="mailbox.view">
                <LinkedMail side="account" kind="order" recordId={order.id} />
              </Can>
              <RecordTasks side="account" kind="order" recordId={order.id} />
            </>
          }
        >
          <div className={css.main}>
            {order.authorization !== 'notNeeded' && (
              <Suspense fallback={<SkeletonRows rows={3} columns={2} />}>
                <OrderAuthorization orderId={order.id} />
              </Suspense>
            )}
            <OrderLines order={order} />
            <OrderCorrections order={order} />
            <OrderDeliveries order={order} />
            <OrderShipments order={order} />
            <OrderDelivery order={order} />
            <OrderHistory history={order.history} />
          </div>
        </WithRail>
      </div>
    </>
  )
}
