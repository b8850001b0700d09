import { useTranslation } from 'react-i18next'
import { maxLineQuantity } from '@/contract/basket'
import type { Configurator } from '@/contract/configurator'
import { sizeText } from '@/entities/product/configurator/size-text'
import { useTyped } from '@/entities/product/configurator/use-typed'
import { useUnit } from '@/entities/product/use-unit'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { useFormat } from '@/shared/i18n/use-format'
import { Card } from '@/shared/ui/Card'
import { Facts } from '@/shared/ui/Facts'
import { MoneyText } from '@/shared/ui/MoneyText'
import { SummaryList } from '@/shared/ui/SummaryList'
import { AskForQuote } from './AskForQuote'
import css from './configurator.module.css'
import { PutInBasket } from './PutInBasket'
import type { Configuring } from './use-configuring'
import type { PuttingInBasket } from './use-put-in-basket'

/** `putting`: null where the way into the basket is elsewhere. */
type Props = { configuring: Configuring; putting: PuttingInBasket | null }

/** What the choice costs, when it leaves, and the way into the basket. */
export function ChoiceResult({ configuring, putting }: Props) {
  const { t } = useTranslation('configurator')
  const format = useFormat()
  const unitName = useUnit()
  const { product, setQuantity } = configuring
  const isPossible = (typed: number | null): typed is number => typed !== null && typed >= 1 && typed <= maxLineQuantity
  const quantity = useTyped<number | null>(product.quantity, (next) => {
    if (isPossible(next)) setQuantity(next)
  })
  const words = { min: format.number(1), max: format.number(maxLineQuantity), step: format.number(1) }
  return (
    <Card>
      <div className={css.card}>
        <Price product={product} />
        <p className="cap flat">{t('leadTime', { count: product.leadTimeDays })}</p>
        <QuantityInput
          label={t('quantity')}
          value={quantity.value}
          min={1}
          max={maxLineQuantity}
          unit={unitName(product.unit)}
          error={isPossible(quantity.value) ? undefined : t('range.fault', { ...words, unit: unitName(product.unit) })}
          onChange={quantity.type}
          onBlur={quantity.settle}
        />
        {putting && <PutInBasket putting={putting} />}
        {configuring.search.line === undefined && <AskForQuote configuring={configuring} />}
        <details>
          <summary>{t('facts')}</summary>
          <Facts
            items={product.derived.map(({ name, value, unit }) => ({
              label: name,
              value: <bdi>{`${sizeText(value, unit, format)} ${unit}`}</bdi>,
            }))}
          />
        </details>
      </div>
    </Card>
  )
}

function Price({ product: { price, quantity } }: { product: Configurator }) {
  const { t } = useTranslation('configurator')
  const format = useFormat()
  if (!price) return null
  const nameOf = ({ code, name }: (typeof price.parts)[number]) => {
    if (name !== null) return name
    return code === 'base' ? t('price.base') : t('price.discount')
  }
  return (
    <div className={css.price} aria-live="polite">
      <span className="cap">{t('price.one')}</span>
      <MoneyText value={price.unitPrice} size="lg" strong />
      {quantity > 1 && (
        <span className={css.total}>
          <span className="cap">{t('price.total', { quantity: format.number(quantity) })}</span>
          <MoneyText value={price.net} strong />
        </span>
      )}
      <details>
        <summary>{t('price.parts')}</summary>
        <SummaryList
          items={price.parts.map((part) => ({ label: nameOf(part), value: <MoneyText value={part.amount} /> }))}
          total={{ label: t('price.one'), value: <MoneyText value={price.unitPrice} /> }}
        />
      </details>
    </div>
  )
}
