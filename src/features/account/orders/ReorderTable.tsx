import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReorderLine } from '@/contract/orders'
import type { OrderLineId } from '@/domain/ids'
import { nextOrderable } from '@/domain/quantity'
import { LineWish } from '@/entities/order/LineWish'
import { ConfigurationText } from '@/entities/product/ConfigurationText'
import { useUnit } from '@/entities/product/use-unit'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { useFormat } from '@/shared/i18n/use-format'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { PriceNow } from './PriceNow'
import { ReorderStock } from './ReorderStock'
import { type Choice, type Choices, faultOf } from './reorder-form'
import css from './reorder.module.css'
import { useQuantityRule } from './use-quantity-rule'

type Props = {
  lines: readonly ReorderLine[]
  choices: Choices
  onChange: (changes: [OrderLineId, Choice][]) => void
}

export function ReorderTable({ lines, choices, onChange }: Props) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const unit = useUnit()
  const rule = useQuantityRule()
  const orderable = lines.filter((line) => line.orderable)
  const choiceOf = ({ orderLineId }: ReorderLine): Choice =>
    choices.get(orderLineId) ?? { chosen: false, quantity: null }
  const all = orderable.every((line) => choiceOf(line).chosen)
  const some = orderable.some((line) => choiceOf(line).chosen)

  const fault = (line: ReorderLine): string | undefined => {
    const { chosen, quantity } = choiceOf(line)
    const found = chosen ? faultOf(line, quantity) : null
    return found ? t(`reorder.error.${found.code}`, 'params' in found ? found.params : {}) : undefined
  }

  return (
    <>
      <Checkbox
        className={css.all}
        label={t('reorder.chooseAll')}
        checked={all}
        indeterminate={some && !all}
        onChange={() => onChange(orderable.map((line) => [line.orderLineId, { ...choiceOf(line), chosen: !all }]))}
      />
      <PlainTable
        label={t('reorder.lines')}
        rows={lines}
        rowKey={({ orderLineId }) => orderLineId}
        columns={[
          {
            id: 'product',
            header: t('reorder.product'),
            rowHeader: true,
            cell: (line) => (
              <Checkbox
                disabled={!line.orderable}
                checked={choiceOf(line).chosen}
                aria-label={t('reorder.choose', { name: line.name })}
                label={
                  <>
                    <span className={css.name}>{line.name}</span>
                    <span className="cap">
                      <DocNumber number={line.sku} />
                    </span>
                    <LineWish wishes={line.wishes} shipTo={line.shipTo} />
                    {line.configuration && <ConfigurationText configuration={line.configuration} />}
                  </>
                }
                description={line.reason ? t(`reorder.reason.${line.reason}`) : undefined}
                onChange={(event) =>
                  onChange([[line.orderLineId, { ...choiceOf(line), chosen: event.currentTarget.checked }]])
                }
              />
            ),
          },
          {
            id: 'then',
            header: t('reorder.orderedThen'),
            align: 'end',
            cell: (line) => (
              <span className="nowrap">
                {format.number(line.ordered)} <span className="cap">{unit(line.unit)}</span>
              </span>
            ),
          },
          {
            id: 'quantity',
            header: t('reorder.quantity'),
            cell: (line) =>
              line.orderable && (
                <QuantityInput
                  className={css.quantity}
                  hideLabel
                  label={t('reorder.quantityOf', { name: line.name })}
                  value={choiceOf(line).quantity}
                  min={nextOrderable(0, line)}
                  multiple={line.multiple}
                  unit={unit(line.unit)}
                  description={rule(line)}
                  error={fault(line)}
                  onChange={(quantity) => onChange([[line.orderLineId, { chosen: true, quantity }]])}
                />
              ),
          },
          {
            id: 'priceThen',
            header: t('reorder.priceThen'),
            align: 'end',
            cell: ({ priceThen }) => <MoneyText value={priceThen} />,
          },
          {
            id: 'priceNow',
            header: t('reorder.priceNow'),
            align: 'end',
            cell: (line) => line.orderable && <PriceNow line={line} />,
          },
          {
            id: 'stock',
            header: t('reorder.stock'),
            cell: (line) => line.orderable && <ReorderStock line={line} quantity={choiceOf(line).quantity ?? 0} />,
          },
        ]}
      />
    </>
  )
}
