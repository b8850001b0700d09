import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { Dock } from '@/shared/ui/Dock'
import { MoneyText } from '@/shared/ui/MoneyText'
import css from './configurator.module.css'
import { PutInBasket } from './PutInBasket'
import type { Configuring } from './use-configuring'
import type { PuttingInBasket } from './use-put-in-basket'

type Props = { configuring: Configuring; putting: PuttingInBasket }

/** On a phone the price stays in sight while somebody chooses, and the basket within reach. */
export function ConfigureDock({ configuring: { product, isSettled }, putting }: Props) {
  const { t } = useTranslation('configurator')
  const format = useFormat()
  const { price, quantity } = product
  if (!putting.isOffered) return null
  return (
    <Dock>
      <div className={css.dock} aria-busy={!isSettled}>
        {price && (
          <span className={css.docked} data-behind={!isSettled || undefined}>
            <span className="cap">
              {quantity > 1 ? t('price.total', { quantity: format.number(quantity) }) : t('price.one')}
            </span>
            <MoneyText value={price.net} strong />
          </span>
        )}
        <PutInBasket putting={putting} />
      </div>
    </Dock>
  )
}
