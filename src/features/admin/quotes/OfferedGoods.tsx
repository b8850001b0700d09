import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LineChoice } from '@/entities/product/configurator/LineChoice'
import type { configuratorQuery } from '@/entities/product/configurator.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { DocNumber } from '@/shared/ui/DocNumber'
import { configuredAs, type OfferLine } from './answer'
import css from './desk.module.css'

type Props = {
  line: OfferLine
  error: ReactNode
  configure: (choice: string[] | undefined) => ReturnType<typeof configuratorQuery>
  onChange: (part: Partial<OfferLine>) => void
}

/** What a line offers: the goods, as they are put together, and what was asked for. */
export function OfferedGoods({ line, error, configure, onChange }: Props) {
  const { t } = useTranslation('quotes')
  const format = useFormat()
  const { name, sku, available, configurable, insteadOf, note, productId } = line
  const fault = error ?? (productId === null ? t('desk.answer.substitute', { name }) : null)
  return (
    <div className={css.product}>
      <bdi>{name}</bdi>
      {sku && (
        <span className="cap">
          <DocNumber number={sku} />
        </span>
      )}
      {available !== null && !configurable && (
        <span className="cap">{t('desk.answer.stock', { number: format.number(available) })}</span>
      )}
      {configurable && (
        <LineChoice line={line} query={configure} onTake={(product) => onChange(configuredAs(product))} />
      )}
      {insteadOf && <span className="cap">{t('detail.insteadOf', { name: insteadOf })}</span>}
      {note && (
        <span className="cap">
          <bdi>{note}</bdi>
        </span>
      )}
      {fault && <span className={css.bad}>{fault}</span>}
    </div>
  )
}
