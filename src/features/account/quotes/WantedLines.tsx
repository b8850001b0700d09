import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPencilPlus, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { maxLineQuantity } from '@/contract/basket'
import type { Currency } from '@/domain/money'
import { quoteLimits } from '@/domain/quotes/vocabulary'
import { ProductPicker } from '@/entities/product/ProductPicker'
import { useUnit } from '@/entities/product/use-unit'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { type Wish, wishInWords, withProduct } from './wanted'
import { WantedGoods } from './WantedGoods'
import css from './wanted.module.css'

type Props = {
  lines: readonly Wish[]
  /** Null for people who may not see prices. */
  currency: Currency | null
  /** By field of the form: `lines.0.quantity`. */
  errors: Readonly<Record<string, ReactNode>>
  /** Of the price there is now. */
  priceHeader: string
  onChange: (lines: Wish[]) => void
}

/** QUO-01, QUO-10: what somebody wants prices for, by line. */
export function WantedLines({ lines, currency, errors, priceHeader, onChange }: Props) {
  const { t } = useTranslation('quotes')
  const unit = useUnit()
  const [search, setSearch] = useState('')
  const [begun, setBegun] = useState<string>()
  const nameOf = (line: Wish): string => line.name || line.text || t('wanted.words')
  const change = (key: string, part: Partial<Wish>): void =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)))
  const errorOf = (line: Wish, field: string): ReactNode => errors[`lines.${lines.indexOf(line)}.${field}`]
  const full = lines.length >= quoteLimits.lines

  return (
    <Section title={t('wanted.title')}>
      {lines.length > 0 && (
        <PlainTable
          label={t('wanted.title')}
          rows={lines}
          rowKey={({ key }) => key}
          columns={[
            {
              id: 'product',
              header: t('detail.columns.product'),
              rowHeader: true,
              cell: (line) => (
                <WantedGoods
                  line={line}
                  error={errorOf(line, line.productId ? 'productId' : 'text') ?? errorOf(line, 'choices')}
                  isBegun={line.key === begun}
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
                  label={t('wanted.quantityOf', { name: nameOf(line) })}
                  hideLabel
                  value={line.quantity}
                  min={1}
                  max={maxLineQuantity}
                  multiple={line.multiple}
                  unit={line.unit ? unit(line.unit) : undefined}
                  error={errorOf(line, 'quantity')}
                  onChange={(quantity) => change(line.key, { quantity })}
                />
              ),
            },
            ...(currency
              ? [
                  {
                    id: 'price',
                    header: priceHeader,
                    align: 'end' as const,
                    cell: ({ price }: Wish) => price && <MoneyText value={price} />,
                  },
                  {
                    id: 'wished',
                    header: t('wanted.wished'),
                    cell: (line: Wish) => (
                      <MoneyInput
                        className={css.amount}
                        aria-label={t('wanted.wishedOf', { name: nameOf(line) })}
                        currency={currency}
                        value={line.wishedPrice}
                        error={errorOf(line, 'wishedPrice')}
                        onChange={(wishedPrice) => change(line.key, { wishedPrice })}
                      />
                    ),
                  },
                ]
              : []),
            {
              id: 'note',
              header: t('wanted.note'),
              cell: (line) => (
                <TextInput
                  className={css.words}
                  aria-label={t('wanted.noteOf', { name: nameOf(line) })}
                  maxLength={quoteLimits.lineNote}
                  value={line.note}
                  onChange={(event) => change(line.key, { note: event.currentTarget.value })}
                />
              ),
            },
            {
              id: 'remove',
              header: t('wanted.removeColumn'),
              hideHeader: true,
              cardCorner: true,
              cell: (line) => (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('wanted.remove', { name: nameOf(line) })}
                  onClick={() => onChange(lines.filter(({ key }) => key !== line.key))}
                >
                  <IconTrash size={16} stroke={1.6} aria-hidden />
                </ActionIcon>
              ),
            },
          ]}
        />
      )}
      {!full && (
        <div className={css.add}>
          <ProductPicker
            label={t('wanted.add')}
            placeholder={t('wanted.addHint')}
            value={search}
            error={typeof errors.lines === 'string' ? errors.lines : undefined}
            onChange={setSearch}
            onPick={(hit) => {
              setSearch('')
              onChange(withProduct(lines, hit))
            }}
          />
          <Button
            variant="default"
            leftSection={<IconPencilPlus size={15} stroke={1.7} aria-hidden />}
            onClick={() => {
              const wish = wishInWords(lines)
              setBegun(wish.key)
              onChange([...lines, wish])
            }}
          >
            {t('wanted.addWords')}
          </Button>
        </div>
      )}
    </Section>
  )
}
