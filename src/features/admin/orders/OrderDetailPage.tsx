import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { DeskOrderDetail } from '@/contract/admin/orders'
import type { OrderId } from '@/domain/ids'
import { deskOrderQueries, listedDeskOrder } from '@/entities/desk-order/desk-order.queries'
import { OrderDeliveries } from '@/entities/order/OrderDeliveries'
import { OriginText } from '@/entities/order/OriginText'
import { useHistoryText } from '@/entities/order/use-history-text'
import { usePlacedBy } from '@/entities/order/use-placed-by'
import { ActAsButton } from '@/features/session/acting/ActAsButton'
import { DateText } from '@/shared/ui/DateText'
import { Facts } from '@/shared/ui/Facts'
import { MoneyText } from '@/shared/ui/MoneyText'
import { HistoryLink } from '@/features/session/HistoryLink'
import { SyncNow } from '@/features/session/SyncNow'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Section } from '@/shared/ui/Section'
import { PageSkeleton, SkeletonRows } from '@/shared/ui/Skeletons'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { Timeline } from '@/shared/ui/Timeline'
import { LinkedMail } from '@/entities/mailbox/LinkedMail'
import { Can } from '@/features/session/Can'
import { RecordTasks } from '@/features/session/RecordTasks'
import { WithRail } from '@/shared/ui/WithRail'
import { EditOrder } from './EditOrder'
import { ErpPanel } from './ErpPanel'
import { OrderAddresses } from './OrderAddresses'
import { AuthorizationCase } from './AuthorizationCase'
import { OrderCorrections } from './OrderCorrections'
import { OrderLines } from './OrderLines'
import { OrderNeighbours } from './OrderNeighbours'
import { OrderRail } from './OrderRail'
import { OrderShipments } from './OrderShipments'
import css from './orders.module.css'

const routeApi = getRouteApi('/admin/_gate/orders/$orderId')

/** One order as the desk sees it: the order, its company, and everything between portal and ERP. */
export function OrderDetailPage() {
  const { orderId } = routeApi.useParams()
  const search = routeApi.useSearch()
  const client = useQueryClient()
  const { data: order } = useQuery({
    ...deskOrderQueries.detail(orderId),
    throwOnError: (_error, { state }) => state.data === undefined,
  })
  const head = order ?? listedDeskOrder(client, orderId)
  if (!head) return <PageSkeleton />

  return (
    <>
      <PageHeader
        title={<bdi dir="ltr">{head.number}</bdi>}
        record={head.number}
        copyable={head.number}
        status={<StatusBadge kind="order" status={head.status} size="lg" />}
        sub={<Identity order={head} company={'company' in head ? head.company.name : head.companyName} />}
        actions={
          <>
            <OrderNeighbours orderId={orderId} search={search} />
            {order?.buyer && <ActAsButton key={order.buyer.id} userId={order.buyer.id} name={order.buyer.name} />}
            {order && <SyncNow record="order" id={order.id} inErp={order.erpNumber !== null} />}
            {order && <EditOrder key={orderId} order={order} />}
          </>
        }
      />
      {order ? <OrderBody order={order} /> : <SkeletonRows rows={9} columns={4} />}
    </>
  )
}

function OrderBody({ order }: { order: DeskOrderDetail }) {
  const { t } = useTranslation('adminOrders')
  return (
    <>
      <OrderFacts order={order} />
      <div className={css.body}>
        <WithRail
          rail={
            <>
              <OrderRail order={order} />
              <Can permission="mailDesk.view">
                <LinkedMail side="admin" kind="order" recordId={order.id} />
              </Can>
              <RecordTasks side="admin" kind="order" recordId={order.id} />
            </>
          }
          railLabel={t('company.heading')}
        >
          <div className="stack">
            {/* A new order starts with no result of the last attempt on the one before. */}
            <ErpPanel key={order.id} order={order} />
            {order.authorizationCase && <AuthorizationCase authorization={order.authorizationCase} />}
            <OrderLines order={order} />
            <OrderCorrections corrections={order.corrections} />
            <OrderDeliveries order={order} />
            <OrderShipments shipments={order.shipments} />
            <OrderAddresses order={order} />
            {order.note && (
              <Section title={t('note.heading')}>
                <p className={css.note} dir="auto">
                  {order.note}
                </p>
              </Section>
            )}
            <OrderHistory orderId={order.id} history={order.history} />
          </div>
        </WithRail>
      </div>
    </>
  )
}

type IdentityProps = { order: Pick<DeskOrderDetail, 'placedAt' | 'origin'>; company: string }

function Identity({ order, company }: IdentityProps) {
  const { t } = useTranslation('adminOrders')
  return (
    <>
      <bdi>{company}</bdi>
      <span>
        {t('fact.placed')} <DateText value={order.placedAt} withTime />
      </span>
      <OriginText origin={order.origin} />
    </>
  )
}

function OrderFacts({ order }: { order: DeskOrderDetail }) {
  const { t } = useTranslation('adminOrders')
  const placedBy = usePlacedBy()
  const none = <span className="dim">{t('fact.none')}</span>
  return (
    <Facts
      items={[
        { label: t('fact.poNumber'), value: order.poNumber ? <bdi>{order.poNumber}</bdi> : none },
        { label: t('fact.reference'), value: order.reference ? <bdi>{order.reference}</bdi> : none },
        {
          label: t('fact.requestedOn'),
          value: order.requestedOn ? (
            <DateText value={order.requestedOn} />
          ) : (
            <span className="dim">{t('fact.noDate')}</span>
          ),
        },
        {
          label: t('fact.placed'),
          value: <DateText value={order.placedAt} />,
          hint: t('fact.placedBy', { name: placedBy(order) }),
        },
        { label: t('fact.total'), value: <MoneyText value={order.totals?.total ?? null} strong /> },
      ]}
    />
  )
}

function OrderHistory({ orderId, history }: Pick<DeskOrderDetail, 'history'> & { orderId: OrderId }) {
  const { t } = useTranslation('adminOrders')
  const inWords = useHistoryText()
  return (
    <Section title={t('history.heading')} more={<HistoryLink record="orders" id={orderId} />}>
      <Timeline label={t('history.heading')} entries={history.map(inWords)} />
    </Section>
  )
}
