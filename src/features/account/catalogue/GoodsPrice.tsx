import { useTranslation } from 'react-i18next'
import type { GoodsRow } from '@/contract/products-page'
import { PriceNoteText } from '@/entities/product/PriceNoteText'
import { useUnit } from '@/entities/product/use-unit'
import { MoneyText } from '@/shared/ui/MoneyText'
import css from './catalogue.module.css'

type Props = { goods: Pick<GoodsRow, 'price' | 'priceNote' | 'converted' | 'unit' | 'configurable'> }

/** PRD-07: what one costs and why, and what that is in another currency. */
export function GoodsPrice({ goods: { price, priceNote, converted, unit, configurable } }: Props) {
  const { t } = useTranslation('catalogue')
  const unitName = useUnit()
  if (!price) return null
  return (
    <span className={css.price}>
      <span>
        <MoneyText value={price} strong />{' '}
        <span className="cap">{configurable ? t('price.basic') : t('price.per', { unit: unitName(unit) })}</span>
      </span>
      {converted && (
        <span className="cap">
          ≈ <MoneyText value={converted} />
        </span>
      )}
      <PriceNoteText note={priceNote} nextToo />
    </span>
  )
}
