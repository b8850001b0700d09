import { ActionIcon } from '@mantine/core'
import { IconReplace, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { maxLineQuantity } from '@/contract/basket'
import { type Currency, money } from '@/domain/money'
import type { configuratorQuery } from '@/entities/product/configurator.queries'
import { useUnit } from '@/entities/product/use-unit'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import type { OfferLine } from './answer'
import { DiscountInput } from './DiscountInput'
import css from './desk.module.css'
import { OfferedGoods } from './OfferedGoods'

type Props = {
  lines: readonly OfferLine[]
  currency: Currency
  /** A product as it can be put together for the customer. */
  configure: typeof configuratorQuery
  errors: Readonly<Record<string, ReactNode>>
  onChange: (lines: OfferLine[]) => void
  onReplace: (line: OfferLine) => void
}

/** Prices by line: as a price or as a discount, beside what is hoped for and what the customer pays anyway. */
export function OfferLines({ lines, currency, configure, errors, onChange, onReplace }: Props) {
  const { t } = useTranslation('quotes')
  const unit = useUnit()
  const format = useFormat()
  const change = (key: string, part: Partial<OfferLine>): void =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)))
  const errorOf = (line: OfferLine, field: string): ReactNode => errors[`lines.${lines.indexOf(line)}.${field}`]
  const amount = (value: number | null) => (value === null ? null : <MoneyText value={money(value, currency)} />)
  return (
    <PlainTable
      label={t('desk.answer.title')}
      rows={lines}
      rowKey={({ key }) => key}
      columns={[
        {
          id: 'product',
          header: t('detail.columns.product'),
          rowHeader: true,
          cell: (line) => (
            <OfferedGoods
              line={line}
              error={errorOf(line, 'productId') ?? errorOf(line, 'choices')}
              configure={(choice) => configure(line.sku, { choice, quantity: line.quantity || undefined })}
              onChange={(part) => change(line.key, part)}
            />
          ),
        },
        {
          id: 'quantity',
          header: t('detail.columns.quantity'),
          cell: (line) => (
            <QuantityInput
              className={css.quantity}
              label={t('wanted.quantityOf', { name: line.name })}
              hideLabel
              value={line.quantity}
              min={1}
              max={maxLineQuantity}
              unit={line.unit ? unit(line.unit) : undefined}
              error={errorOf(line, 'quantity')}
              onChange={(quantity) => change(line.key, { quantity })}
            />
          ),
        },
        {
          id: 'customer',
          header: t('desk.answer.customer'),
          align: 'end',
          cell: ({ customerPrice, listPrice }) => (
            <>
              {amount(customerPrice)}
              {listPrice !== null && (
                <span className={css.list}>
                  {t('desk.answer.list', { amount: format.money(money(listPrice, currency)) })}
                </span>
              )}
            </>
          ),
        },
        ...(lines.some(({ wishedPrice }) => wishedPrice !== null)
          ? [
              {
                id: 'wished',
                header: t('desk.answer.wished'),
                align: 'end' as const,
                cell: (line: OfferLine) => amount(line.wishedPrice),
              },
            ]
          : []),
        {
          id: 'price',
          header: t('desk.answer.price'),
          cell: (line) => (
            <>
              <MoneyInput
                className={css.price}
                aria-label={t('desk.answer.priceOf', { name: line.name })}
                currency={currency}
                value={line.price}
                error={errorOf(line, 'unitPrice')}
                onChange={(price) => change(line.key, { price })}
              />
              {line.price !== null && line.customerPrice !== null && line.price > line.customerPrice && (
                <span className={css.above}>{t('desk.answer.above')}</span>
              )}
            </>
          ),
        },
        {
          id: 'discount',
          header: t('desk.answer.discount'),
          cell: (line) => <DiscountInput line={line} onChange={(price) => change(line.key, { price })} />,
        },
        {
          id: 'act',
          header: t('wanted.removeColumn'),
          hideHeader: true,
          cardCorner: true,
          cell: (line) => (
            <span className={css.acts}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('desk.answer.replace', { name: line.name })}
                onClick={() => onReplace(line)}
              >
                <IconReplace size={16} stroke={1.6} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('wanted.remove', { name: line.name })}
                onClick={() => onChange(lines.filter(({ key }) => key !== line.key))}
              >
                <IconTrash size={16} stroke={1.6} aria-hidden />
              </ActionIcon>
            </span>
          ),
        },
      ]}
    />
  )
}
