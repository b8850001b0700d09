import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuoteLine, QuoteVersion } from '@/contract/quotes'
import { useFormat } from '@/shared/i18n/use-format'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import { type PlainColumn, PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import css from './quote.module.css'

type Props = {
  version: QuoteVersion
  live: boolean
  /** The word for a unit of sale. */
  unit: (unit: string) => string
  /** The way to the product, on the side that has one. */
  link?: (sku: string, name: string) => ReactNode
  /** What was chosen of a line that is put together. */
  chosen: (line: QuoteLine) => ReactNode
}

/** QUO-03: what is offered, with the list price struck through. Stock is told only where it still matters. */
export function QuoteLines({ version, live, unit, link, chosen }: Props) {
  const { t } = useTranslation('quotes')
  const format = useFormat()
  const columns: PlainColumn<QuoteLine>[] = [
    {
      id: 'product',
      header: t('detail.columns.product'),
      rowHeader: true,
      cell: (line) => (
        <div className={css.goods}>
          <span className={css.name}>{link && line.sku ? link(line.sku, line.name) : line.name}</span>
          {line.sku && (
            <span className={css.second}>
              <DocNumber number={line.sku} />
            </span>
          )}
          {line.configuration && chosen(line)}
          {line.insteadOf && <span className={css.second}>{t('detail.insteadOf', { name: line.insteadOf })}</span>}
          {line.note && (
            <span className={css.second}>
              <bdi>{line.note}</bdi>
            </span>
          )}
        </div>
      ),
    },
    {
      id: 'quantity',
      header: t('detail.columns.quantity'),
      align: 'end',
      cell: (line) => (
        <span className="nowrap num">
          {format.number(line.quantity)} {line.unit && <span className="cap">{unit(line.unit)}</span>}
        </span>
      ),
    },
    {
      id: 'price',
      header: version.side === 'seller' ? t('detail.columns.price') : t('detail.columns.list'),
      align: 'end',
      cell: (line) => (
        <>
          <Price line={line} />
          <Wished line={line} />
        </>
      ),
    },
    ...(live
      ? [{ id: 'stock', header: t('detail.columns.stock'), cell: (line: QuoteLine) => <Stock line={line} /> }]
      : []),
    ...(version.side === 'seller'
      ? [
          {
            id: 'amount',
            header: t('detail.columns.amount'),
            align: 'end' as const,
            cell: ({ net }: QuoteLine) => <MoneyText value={net} />,
          },
        ]
      : []),
  ]
  return (
    <Section title={t('detail.lines')}>
      <PlainTable label={t('detail.lines')} columns={columns} rows={version.lines} rowKey={({ id }) => id} />
    </Section>
  )
}

function Price({ line: { productId, listPrice, unitPrice } }: { line: QuoteLine }) {
  const { t } = useTranslation('quotes')
  // Goods in words are on no list.
  if (productId === null && !unitPrice) return null
  if (!listPrice || !unitPrice || unitPrice.amount >= listPrice.amount)
    return <MoneyText value={unitPrice ?? listPrice} />
  return (
    <span className={css.prices}>
      <span className="sr">{t('detail.columns.list')}</span>
      <s>
        <MoneyText value={listPrice} />
      </s>{' '}
      <span className="sr">{t('detail.columns.price')}</span>
      <MoneyText value={unitPrice} strong />
    </span>
  )
}

/** QUO-10: what the buyer hoped to pay, beside what it costs. */
function Wished({ line: { wishedPrice } }: { line: QuoteLine }) {
  const { t } = useTranslation('quotes')
  const format = useFormat()
  return wishedPrice && <span className={css.second}>{t('detail.wished', { amount: format.money(wishedPrice) })}</span>
}

function Stock({ line }: { line: QuoteLine }) {
  const { productId, available, quantity, backordered, leadTimeDays, problems, configuration } = line
  const { t } = useTranslation(['quotes', 'configurator'])
  const format = useFormat()
  const [problem] = problems
  if (productId === null) return null
  if (problem) return <span className={css.bad}>{t(`detail.problem.${problem}`)}</span>
  if (configuration) return <span className="dim">{t('configurator:madeIn', { count: leadTimeDays })}</span>
  if (available === null) return <span className="dim">{t('detail.stock.none', { count: leadTimeDays })}</span>
  if (backordered === 0) return <span>{t('detail.stock.inStock')}</span>
  if (available === 0 || available >= quantity)
    return <span className={css.soon}>{t('detail.stock.none', { count: leadTimeDays })}</span>
  const numbers = { quantity: format.number(available), backordered: format.number(backordered) }
  return <span className={css.soon}>{t('detail.stock.short', numbers)}</span>
}
