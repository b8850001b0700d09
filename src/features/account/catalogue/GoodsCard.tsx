import { IconPackage } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { GoodsListQuery } from '@/contract/products-list'
import type { GoodsRow } from '@/contract/products-page'
import { StockText } from '@/entities/product/StockText'
import { usePicture } from '@/entities/product/use-picture'
import { useUnit } from '@/entities/product/use-unit'
import { AppLink } from '@/shared/ui/AppLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Tag } from '@/shared/ui/Tag'
import css from './catalogue.module.css'
import { GoodsPrice } from './GoodsPrice'
import { QuickAdd } from './QuickAdd'

type Props = { goods: GoodsRow; currency?: GoodsListQuery['currency'] }

/** A product at a glance; the whole card leads to its page. */
export function GoodsCard({ goods, currency }: Props) {
  const { t } = useTranslation('catalogue')
  const unit = useUnit()
  const address = usePicture(goods.picture)
  const { sku, name, available, stockLevel, leadTimeDays, inContract } = goods
  return (
    <li className={css.card}>
      <span className={css.photo} data-empty={goods.picture === null || undefined} aria-hidden>
        {goods.picture === null ? (
          <IconPackage size={40} stroke={1.1} />
        ) : (
          address && <img src={address} alt="" loading="lazy" />
        )}
      </span>
      <div className={css.cardText}>
        <AppLink
          to="/account/catalogue/$sku"
          params={{ sku }}
          search={{ currency }}
          look="ink"
          className={css.cardLink}
        >
          {name}
        </AppLink>
        <span className="cap">
          <DocNumber number={sku} />
        </span>
        <GoodsPrice goods={goods} />
        <span className={css.cardStock}>
          <StockText available={available} level={stockLevel} unit={unit(goods.unit)} />
          {(stockLevel === null || stockLevel === 'none') && (
            <span className="cap">{t('leadTime', { count: leadTimeDays })}</span>
          )}
        </span>
        {inContract && <Tag>{t('inContract')}</Tag>}
      </div>
      <div className={css.cardFoot}>
        <QuickAdd goods={goods} />
      </div>
    </li>
  )
}
