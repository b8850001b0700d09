import { useTranslation } from 'react-i18next'
import type { ProductDetail } from '@/contract/admin/products'
import { useUnit } from '@/entities/product/use-unit'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { Card } from '@/shared/ui/Card'
import { DateText } from '@/shared/ui/DateText'
import { SummaryList } from '@/shared/ui/SummaryList'
import { ProductPhoto } from './ProductPhoto'
import css from './products.module.css'

/** What to look at first: the product itself, where it lies, and what is still to be done. */
export function ProductRail({ product }: { product: ProductDetail }) {
  const { t } = useTranslation('products')
  const format = useFormat()
  const unit = useUnit()
  const { stock, missing, erpSays, pictures } = product
  const open = erpSays.filter(({ state }) => state === 'open').length
  const todo = [
    ...(open > 0 ? [t('todo.conflicts', { count: open })] : []),
    ...(missing.length > 0
      ? [t('todo.missing', { languages: format.list(missing.map((language) => t(`language.${language}`))) })]
      : []),
    ...(pictures.length === 0 ? [t('todo.picture')] : []),
  ]
  return (
    <div className="stack">
      <ProductPhoto fileId={pictures[0]?.fileId ?? null} alt={pictures[0]?.alt.en ?? ''} />
      <Card>
        <h2 className={css.sub}>{t('column.todo')}</h2>
        {todo.length === 0 ? (
          <p className="dim flat">{t('todo.nothing')}</p>
        ) : (
          <ul className={css.todoList}>
            {todo.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </Card>
      <Card>
        <h2 className={css.sub}>{t('stock.title')}</h2>
        {stock ? (
          <>
            <SummaryList
              items={stock.warehouses.map(({ code, quantity }) => ({
                label: t('stock.warehouse', { code }),
                value: format.number(quantity),
              }))}
              total={{ label: t('stock.total'), value: `${format.number(stock.quantity)} ${unit(product.unit)}` }}
            />
            <p className="cap flat">
              {t('stock.asOf')} <DateText value={stock.asOf} relative />
            </p>
          </>
        ) : (
          <p className="dim flat">{t('stock.none')}</p>
        )}
      </Card>
      <p className="cap flat">
        <AppLink to="/admin/products/master">{t('rule.link')}</AppLink>
      </p>
    </div>
  )
}
