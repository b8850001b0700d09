import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskOrderDetail } from '@/contract/admin/orders'
import type { OrderLineId } from '@/domain/ids'
import { ConfigurationText } from '@/entities/product/ConfigurationText'
import { useUnit } from '@/entities/product/use-unit'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { useFormat } from '@/shared/i18n/use-format'
import { type EditOrderValues, quantityFieldOf } from './edit-order-form'
import css from './orders.module.css'
import { useQuantityLabel } from './use-quantity-label'

const largest = 100_000

type Props = {
  lines: DeskOrderDetail['lines']
  values: EditOrderValues
  errors: Record<string, ReactNode>
  onChange: (lineId: OrderLineId, quantity: number | null) => void
}

/** A quantity for each line; what was ordered stays beside it, and zero says what it does. */
export function EditOrderQuantities({ lines, values, errors, onChange }: Props) {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  const unitWord = useUnit()
  const label = useQuantityLabel(lines)
  return (
    <fieldset className={css.quantities}>
      <legend>{t('edit.quantities')}</legend>
      <span className="cap">{t('edit.quantityHint')}</span>
      {lines.map((line) => {
        const field = quantityFieldOf(line.id)
        const quantity = values[field] ?? null
        return (
          <div key={line.id} className={css.quantity}>
            <span className={css.product}>
              {line.name}
              <bdi dir="ltr">{line.sku}</bdi>
              {line.configuration && <ConfigurationText configuration={line.configuration} />}
              {quantity === 0 ? (
                <span className={css.taken}>{t('edit.takenOut')}</span>
              ) : (
                quantity !== line.ordered && (
                  <span className="cap">{t('edit.was', { quantity: format.number(line.ordered) })}</span>
                )
              )}
            </span>
            <QuantityInput
              label={label(line)}
              hideLabel
              value={quantity}
              max={largest}
              unit={unitWord(line.unit)}
              error={errors[field]}
              onChange={(next) => onChange(line.id, next)}
            />
          </div>
        )
      })}
    </fieldset>
  )
}
