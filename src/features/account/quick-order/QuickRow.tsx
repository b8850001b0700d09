import { ActionIcon, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { quickOrderLimits } from '@/domain/quick-order/vocabulary'
import { StockText } from '@/entities/product/StockText'
import { useUnit } from '@/entities/product/use-unit'
import { MoneyText } from '@/shared/ui/MoneyText'
import { lookOf, type QuickLine } from './quick-lines'
import { QuickFix } from './QuickFix'
import { changeLine, removeLine } from './quick-order.store'
import { useCommitted } from './use-committed'
import css from './quick-order.module.css'

type Props = { line: QuickLine; index: number }

export const QuickRow = memo(function QuickRow({ line, index }: Props) {
  const { t } = useTranslation('quickOrder')
  const unit = useUnit()
  const { key, row, checked } = line
  const goods = checked?.goods ?? null
  const sku = useCommitted(line.sku, (text) => changeLine(key, { sku: text }))
  const quantity = useCommitted(line.quantity, (text) => changeLine(key, { quantity: text }))
  const problems = checked?.problems ?? []
  const name = goods?.name ?? line.sku
  return (
    <div role="row" aria-rowindex={index + 2} className={css.row} data-look={lookOf(line)}>
      <span role="cell" className={css.number}>
        {row ?? '·'}
      </span>
      <span role="cell">
        <TextInput
          size="xs"
          aria-label={t('lines.skuOf', { number: index + 1 })}
          maxLength={quickOrderLimits.sku}
          spellCheck={false}
          error={problems.includes('unknown') || problems.includes('gone')}
          {...sku}
        />
      </span>
      <span role="cell" className={css.goods}>
        {goods && <span className={css.name}>{goods.name}</span>}
        {goods?.reason === null && <StockText available={goods.available} level={goods.stockLevel} />}
        {checked === null && <span className="dim">{t('lines.checking')}</span>}
        <QuickFix line={line} />
      </span>
      <span role="cell" className={css.amount}>
        <TextInput
          size="xs"
          inputMode="numeric"
          aria-label={t('lines.quantityOf', { name })}
          error={problems.includes('noQuantity') || problems.includes('quantity')}
          {...quantity}
        />
        <span className="cap">{goods && unit(goods.unit)}</span>
      </span>
      <span role="cell" className="end">
        {goods?.price && <MoneyText value={goods.price} />}
      </span>
      <span role="cell">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('lines.removeOf', { name })}
          onClick={() => removeLine(key)}
        >
          <IconTrash size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      </span>
    </div>
  )
})
