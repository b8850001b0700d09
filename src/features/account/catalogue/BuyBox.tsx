import { useTranslation } from 'react-i18next'
import type { ProductPage } from '@/contract/products-page'
import { StockText } from '@/entities/product/StockText'
import { useUnit } from '@/entities/product/use-unit'
import { useFormat } from '@/shared/i18n/use-format'
import { Card } from '@/shared/ui/Card'
import { LinkButton } from '@/shared/ui/LinkButton'
import { useRefusal } from '@/shared/ui/use-refusal'
import { AddToBasket } from './AddToBasket'
import { ConfigureSlot } from './ConfigureSlot'
import { GoodsPrice } from './GoodsPrice'
import { ProposedPrice } from './ProposedPrice'
import css from './product.module.css'

/** Price, availability, quantity rules and the ways to get it. */
export function BuyBox({ product }: { product: ProductPage }) {
  const { t } = useTranslation('catalogue')
  const format = useFormat()
  const unitName = useUnit()
  const refusal = useRefusal()
  const { id, unit, minimum, multiple, available, stockLevel, leadTimeDays, notOffered, allowedActions } = product
  const action = (name: 'addToBasket' | 'askForQuote') => allowedActions.find((each) => each.action === name)
  const toBasket = action('addToBasket')
  return (
    <Card>
      <div className={css.buy}>
        {product.configurable ? <ProposedPrice sku={product.sku} /> : <GoodsPrice goods={product} />}
        <div className={css.facts}>
          <StockText available={available} level={stockLevel} unit={unitName(unit)} />
          <span className="cap">{t('leadTime', { count: leadTimeDays })}</span>
        </div>
        {(minimum > 1 || multiple > 1) && (
          <div className={`${css.facts} cap`}>
            {minimum > 1 && (
              <span>
                {t('rule.minimum', { amount: t('quantity', { number: format.number(minimum), unit: unitName(unit) }) })}
              </span>
            )}
            {multiple > 1 && <span>{t('rule.multiple', { multiple: format.number(multiple) })}</span>}
          </div>
        )}
        <ConfigureSlot product={product} />
        {notOffered === null && !product.configurable && (
          <AddToBasket product={product} refused={toBasket?.allowed ? undefined : refusal(toBasket)} />
        )}
        {action('askForQuote')?.allowed && (notOffered === null || notOffered === 'price') && (
          <LinkButton variant="default" to="/account/quotes/new" search={{ productId: id }}>
            {t('buy.quote')}
          </LinkButton>
        )}
        <LinkButton variant="subtle" to="/account/orders" search={{ productId: id }}>
          {t('buy.orders')}
        </LinkButton>
      </div>
    </Card>
  )
}
