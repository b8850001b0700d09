import { useTranslation } from 'react-i18next'
import type { ProductHit } from '@/contract/products'
import { useFormat } from '@/shared/i18n/use-format'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import { ProductThumb } from './ProductThumb'
import { PriceNoteText } from './PriceNoteText'
import css from './ProductPicker.module.css'

type Props = { id: string; hit: ProductHit; active: boolean; onPick: (hit: ProductHit) => void }

export function ProductOption({ id, hit, active, onPick }: Props) {
  const { t } = useTranslation('basket')
  const format = useFormat()
  return (
    <li
      id={id}
      role="option"
      aria-selected={active}
      // The field keeps the focus, so that its blur does not close the list before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPick(hit)}
    >
      <ProductThumb picture={hit.picture} />
      <span className={css.name}>{hit.name}</span>
      <span className={css.end}>
        {hit.price && <MoneyText value={hit.price} />}
        <PriceNoteText note={hit.priceNote} nextToo />
      </span>
      <span className="cap">
        <DocNumber number={hit.sku} />
      </span>
      <span className={`cap ${css.end}`}>
        {hit.available !== null && hit.available > 0
          ? t('add.available', { quantity: format.number(hit.available) })
          : t('add.leadTime', { count: hit.leadTimeDays })}
      </span>
    </li>
  )
}
