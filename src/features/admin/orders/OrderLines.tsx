import { useTranslation } from 'react-i18next'
import type { DeskOrderDetail } from '@/contract/admin/orders'
import { LineWish, lineShipTo } from '@/entities/order/LineWish'
import { ConfigurationText } from '@/entities/product/ConfigurationText'
import { useUnit } from '@/entities/product/use-unit'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { Bar } from '@/shared/ui/Bar'
import { DateText } from '@/shared/ui/DateText'
import { MoneyText } from '@/shared/ui/MoneyText'
import { type PlainColumn, PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import css from './orders.module.css'

type Line = DeskOrderDetail['lines'][number]

export function OrderLines({ order }: { order: DeskOrderDetail }) {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  const unitWord = useUnit()
  const columns: PlainColumn<Line>[] = [
    {
      id: 'product',
      header: t('line.product'),
      rowHeader: true,
      cell: ({ configuration, ...line }) => (
        <span className={css.product}>
          <ProductName line={line} />
          <bdi dir="ltr">{line.sku}</bdi>
          <LineWish wishes={line.wishes} shipTo={lineShipTo(line, order)} />
          {configuration && <ConfigurationText configuration={configuration} />}
        </span>
      ),
    },
    {
      id: 'ordered',
      header: t('line.ordered'),
      align: 'end',
      cell: ({ ordered, unit }) => t('line.amount', { quantity: format.number(ordered), unit: unitWord(unit) }),
    },
    {
      id: 'confirmed',
      header: t('line.confirmed'),
      align: 'end',
      cell: ({ confirmed, ordered }) =>
        confirmed === null ? (
          <span className="cap">{t('line.notConfirmed')}</span>
        ) : (
          <span className={confirmed === ordered ? undefined : css.differs}>{format.number(confirmed)}</span>
        ),
    },
    {
      id: 'shipped',
      header: t('line.shipped'),
      cell: ({ shipped, backordered, ordered, confirmed }) => (
        <span className={css.fulfilment}>
          <Bar
            size="xs"
            total={Math.max(confirmed ?? ordered, 1)}
            parts={[
              { value: shipped, color: 'accent' },
              { value: backordered, color: 'warn', hatch: true },
            ]}
          />
          <span className="cap">
            {t('line.shippedPart', { shipped: format.number(shipped), ordered: format.number(confirmed ?? ordered) })}
            {backordered > 0 && <> · {t('line.backorderedPart', { quantity: format.number(backordered) })}</>}
          </span>
        </span>
      ),
    },
    {
      id: 'expected',
      header: t('line.expected'),
      cell: ({ expectedOn }) =>
        expectedOn ? <DateText value={expectedOn} /> : <span className="cap">{t('fact.noDate')}</span>,
    },
    {
      id: 'unitPrice',
      header: t('line.unitPrice'),
      align: 'end',
      cell: ({ unitPrice }) => <MoneyText value={unitPrice} />,
    },
    { id: 'net', header: t('line.net'), align: 'end', cell: ({ net }) => <MoneyText value={net} /> },
  ]
  return (
    <Section
      title={t('line.heading')}
      more={<span className="cap">{t('line.count', { count: order.lines.length })}</span>}
    >
      <PlainTable label={t('line.heading')} columns={columns} rows={order.lines} rowKey={({ id }) => id} />
    </Section>
  )
}

/** What was ordered; the way to the product, where the portal knows it and the reader may open it. */
function ProductName({ line: { productId, name } }: { line: Pick<Line, 'productId' | 'name'> }) {
  const opens = useCan('catalogue.view')
  if (!productId || !opens) return name
  return (
    <AppLink to="/admin/products/$productId" params={{ productId }} look="ink">
      {name}
    </AppLink>
  )
}
