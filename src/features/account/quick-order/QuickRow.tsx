import { IconTrash } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { readQuantity } from '@/domain/quick-order/read-quantity'
import { quickOrderLimits } from '@/domain/quick-order/vocabulary'
import { StockText } from '@/entities/product/StockText'
import { useUnit } from '@/entities/product/use-unit'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import { lookOf, type QuickLine } from './quick-lines'
import { QuickFix } from './QuickFix'
import { changeLine } from './quick-order.store'
import { useCommitted } from './use-committed'
import css from './quick-order.module.css'

type Props = { line: QuickLine; index: number; onRemove: (key: number, name: string) => void }

/** Fields are the browser's own: of thousands of rows, dozens come into sight with every turn of the wheel. */
export const QuickRow = memo(function QuickRow({ line, index, onRemove }: Props) {
  const { t } = useTranslation('quickOrder')
  const format = useFormat()
  const unit = useUnit()
  const { key, row, checked } = line
  const goods = checked?.goods ?? null
  const sku = useCommitted(line.sku, (text) => changeLine(key, { sku: text }))
  const quantity = useCommitted(line.quantity, (text) => changeLine(key, { quantity: text }))
  const problems = checked?.problems ?? []
  const name = goods?.name ?? line.sku
  const read = readQuantity(line.quantity)
  // `1.000` is a thousand to some and one to others: whoever looks sees which.
  const isOtherwise = read !== null && ![String(read), format.number(read)].includes(line.quantity)
  return (
    <div role="row" aria-rowindex={index + 2} className={css.row} data-look={lookOf(line)}>
      <span role="cell" className={css.number}>
        {row ?? '·'}
      </span>
      <span role="cell">
        <input
          className={css.field}
          aria-label={t('lines.skuOf', { number: index + 1 })}
          maxLength={quickOrderLimits.sku}
          spellCheck={false}
          aria-invalid={problems.includes('unknown') || problems.includes('gone')}
          {...sku}
        />
      </span>
      <span role="cell" className={css.goods}>
        {goods && <span className={css.name}>{goods.name}</span>}
        {goods?.reason === null && <StockText available={goods.available} level={goods.stockLevel} />}
        {checked === null && <span className="dim">{t('lines.checking')}</span>}
        {problems.length > 0 && <QuickFix line={line} />}
      </span>
      <span role="cell" className={css.amount}>
        <input
          className={css.field}
          inputMode="numeric"
          aria-label={t('lines.quantityOf', { name })}
          aria-invalid={problems.includes('noQuantity') || problems.includes('quantity')}
          {...quantity}
        />
        <span className="cap">{goods && unit(goods.unit)}</span>
        {isOtherwise && <span className="cap num">{t('lines.readAs', { quantity: format.number(read) })}</span>}
      </span>
      <span role="cell" className="end">
        {goods?.price && <MoneyText value={goods.price} />}
      </span>
      <span role="cell">
        <button
          type="button"
          className={css.remove}
          aria-label={t('lines.removeOf', { name })}
          onClick={() => onRemove(key, name)}
        >
          <IconTrash size={16} stroke={1.6} aria-hidden />
        </button>
      </span>
    </div>
  )
})
