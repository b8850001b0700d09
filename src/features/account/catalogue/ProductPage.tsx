import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { StockAge } from '@/entities/freshness/StockAge'
import { goodsQueries } from '@/entities/product/goods.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { Tag } from '@/shared/ui/Tag'
import { BuyBox } from './BuyBox'
import { CurrencyChoice } from './CurrencyChoice'
import { NotOffered } from './NotOffered'
import { ProductDocuments } from './ProductDocuments'
import { ProductGallery } from './ProductGallery'
import { ProductPrices } from './ProductPrices'
import { ProductStock } from './ProductStock'
import { RelatedGoods } from './RelatedGoods'
import css from './product.module.css'

const routeApi = getRouteApi('/account/_gate/catalogue/$sku')

/** NAV-14: everything a buyer needs to know of a product, on one page. */
export function ProductPage() {
  const { t } = useTranslation('catalogue')
  const format = useFormat()
  const { sku } = routeApi.useParams()
  const { currency } = routeApi.useSearch()
  const navigate = routeApi.useNavigate()
  const { data: product } = useSuspenseQuery(goodsQueries.page(sku, currency))
  const { name, description, features, path, inContract, discontinued, weightGrams } = product
  return (
    <>
      <PageHeader
        title={name}
        record={name}
        status={
          <>
            {discontinued && <Tag>{t('discontinued')}</Tag>}
            {inContract && <Tag>{t('inContract')}</Tag>}
          </>
        }
        sub={
          <span className="row">
            <DocNumber number={product.sku} copyable />
            <span className={css.path}>
              {path.map(({ code, name: category }) => (
                <AppLink key={code} to="/account/catalogue" search={{ category: code }} look="quiet">
                  {category}
                </AppLink>
              ))}
            </span>
            <StockAge />
          </span>
        }
        actions={
          <CurrencyChoice
            value={currency}
            onChange={(next) => void navigate({ search: { currency: next }, replace: true, resetScroll: false })}
          />
        }
      />
      <NotOffered product={product} />
      <div className={css.page}>
        <div className={css.top}>
          <ProductGallery product={product} />
          <div className={css.words}>
            {description ? (
              <p className={css.description}>{description}</p>
            ) : (
              <p className="dim">{t('noDescription')}</p>
            )}
            {product.contracts.map(({ id, number, name: contract, endsOn, left }) => (
              <Notice key={id} tone="good" title={t('contract.title', { number })}>
                {t('contract.text', { name: contract, date: format.date(endsOn), left: format.number(left) })}{' '}
                <AppLink to="/account/contracts" look="inText">
                  {t('contract.open')}
                </AppLink>
              </Notice>
            ))}
          </div>
        </div>
        <aside className={css.rail} aria-label={t('buy.title')}>
          <BuyBox key={product.id} product={product} />
        </aside>
        <div className={`stack ${css.more}`}>
          <RelatedGoods product={product} kinds={['substitute']} currency={currency} />
          <ProductPrices product={product} />
          <ProductStock product={product} />
          <Section title={t('features.title')}>
            <PlainTable
              narrow
              label={t('features.title')}
              rows={[
                ...features,
                ...(weightGrams > 0
                  ? [
                      {
                        ...{ code: ' weight', name: t('features.weight'), unit: 'kg' },
                        value: format.number(weightGrams / 1000),
                      },
                    ]
                  : []),
              ]}
              rowKey={({ code }) => code}
              columns={[
                { id: 'name', header: t('features.name'), rowHeader: true, cell: ({ name: feature }) => feature },
                {
                  id: 'value',
                  header: t('features.value'),
                  cell: ({ value, unit }) => <bdi>{[value, unit].filter(Boolean).join(' ')}</bdi>,
                },
              ]}
            />
          </Section>
          <ProductDocuments product={product} />
          <RelatedGoods product={product} kinds={['accessory', 'sparePart', 'similar']} currency={currency} />
        </div>
      </div>
    </>
  )
}
