import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CheckedTemplateLine } from '@/contract/order-templates'
import type { OrderTemplateLineId } from '@/domain/ids'
import { nextOrderable } from '@/domain/quantity'
import { ConfigurationText } from '@/entities/product/ConfigurationText'
import { GoodsName } from '@/entities/product/GoodsName'
import { StockText } from '@/entities/product/StockText'
import { useUnit } from '@/entities/product/use-unit'
import { goodsLink } from '@/features/session/GoodsLink'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { ConfigureAnew } from './ConfigureAnew'
import { Instead } from './Instead'
import { PriceDrift } from './PriceDrift'
import { faultOfTaken, goodsTaken, type Taken, type TakenLines } from './take-form'
import css from './templates.module.css'

type Props = {
  lines: readonly CheckedTemplateLine[]
  taken: TakenLines
  onChange: (changes: [OrderTemplateLineId, Taken][]) => void
}
const nothing: Taken = { chosen: false, quantity: null, insteadId: null }

export function TakeTable({ lines, taken, onChange }: Props) {
  const { t } = useTranslation('orderTemplates')
  const format = useFormat()
  const unit = useUnit()
  const of = ({ id }: CheckedTemplateLine): Taken => taken.get(id) ?? nothing
  const fault = (line: CheckedTemplateLine): string | undefined => {
    const found = faultOfTaken(line, of(line))
    return found ? t(`line.error.${found.code}`, 'params' in found ? found.params : {}) : undefined
  }
  return (
    <PlainTable
      label={t('form.lines')}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'product',
          header: t('line.product'),
          rowHeader: true,
          cell: (line) => (
            <div className={css.choice}>
              <Checkbox
                aria-label={t('take.choose', { name: line.goods.name })}
                checked={of(line).chosen && goodsTaken(line, of(line)) !== null}
                disabled={goodsTaken(line, of(line)) === null}
                onChange={(event) => onChange([[line.id, { ...of(line), chosen: event.currentTarget.checked }]])}
              />
              <GoodsName goods={line.goods} link={goodsLink}>
                {line.note && <span className={css.lineNote}>{line.note}</span>}
                {line.configuration && <ConfigurationText configuration={line.configuration} />}
                {line.drifts.includes('configuration') && <ConfigureAnew line={line} />}
                <Instead line={line} taken={of(line)} onChange={(next) => onChange([[line.id, next]])} />
              </GoodsName>
            </div>
          ),
        },
        {
          id: 'quantity',
          header: t('line.quantity'),
          cell: (line) => {
            const goods = goodsTaken(line, of(line))
            return (
              goods && (
                <>
                  <QuantityInput
                    className={css.quantity}
                    hideLabel
                    label={t('line.quantityOf', { name: goods.name })}
                    value={of(line).quantity}
                    min={nextOrderable(0, goods)}
                    multiple={goods.multiple}
                    unit={unit(goods.unit)}
                    error={fault(line)}
                    onChange={(quantity) => onChange([[line.id, { ...of(line), chosen: true, quantity }]])}
                  />
                  {goods.suggested !== line.quantity && (
                    <span className={css.drift}>
                      {t('drift.quantity', { quantity: format.number(line.quantity), multiple: goods.multiple })}
                    </span>
                  )}
                </>
              )
            )
          },
        },
        {
          id: 'then',
          header: t('take.priceThen'),
          align: 'end',
          cell: ({ priceThen }) => priceThen && <MoneyText value={priceThen} />,
        },
        {
          id: 'now',
          header: t('take.priceNow'),
          align: 'end',
          cell: (line) => <PriceDrift line={line} taken={of(line)} />,
        },
        {
          id: 'stock',
          header: t('take.stock'),
          cell: (line) => {
            const goods = goodsTaken(line, of(line))
            const short = goods && goods.available !== null && goods.available < (of(line).quantity ?? 0)
            return (
              goods && (
                <>
                  <StockText available={goods.available} level={goods.stockLevel} />
                  {short && <span className={css.drift}>{t('drift.short', { count: goods.leadTimeDays })}</span>}
                </>
              )
            )
          },
        },
      ]}
    />
  )
}
