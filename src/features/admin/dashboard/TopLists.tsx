import { useTranslation } from 'react-i18next'
import type { Dashboard } from '@/contract/admin/dashboard'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import { type PlainColumn, PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import css from './dashboard.module.css'

type Sales = NonNullable<Dashboard['sales']>

/** Who bought most and what sold most in the last 30 days; each opens the orders behind it. */
export function TopLists({ topCompanies, topProducts }: Pick<Sales, 'topCompanies' | 'topProducts'>) {
  const { t } = useTranslation('adminDashboard')
  const format = useFormat()

  const companyColumns: PlainColumn<Sales['topCompanies'][number]>[] = [
    {
      id: 'name',
      header: t('companies.company'),
      cell: ({ id, name }) => (
        <AppLink to="/admin/orders" search={{ companyId: [id] }} look="ink">
          <bdi dir="auto">{name}</bdi>
        </AppLink>
      ),
      rowHeader: true,
    },
    { id: 'orders', header: t('companies.orders'), cell: ({ orders }) => format.number(orders), align: 'end' },
    { id: 'value', header: t('companies.value'), cell: ({ value }) => <MoneyText value={value} />, align: 'end' },
  ]
  const productColumns: PlainColumn<Sales['topProducts'][number]>[] = [
    {
      id: 'product',
      header: t('products.product'),
      cell: ({ sku, name }) => (
        <>
          <AppLink to="/admin/orders" search={{ q: sku }} look="ink">
            <bdi dir="auto">{name}</bdi>
          </AppLink>
          <bdi dir="ltr" className={css.sku}>
            {sku}
          </bdi>
        </>
      ),
      rowHeader: true,
    },
    { id: 'quantity', header: t('products.quantity'), cell: ({ quantity }) => format.number(quantity), align: 'end' },
    { id: 'value', header: t('products.value'), cell: ({ value }) => <MoneyText value={value} />, align: 'end' },
  ]

  return (
    <div className={css.columns}>
      <Section title={t('companies.heading')}>
        {topCompanies.length === 0 ? (
          <p className="dim">{t('companies.empty')}</p>
        ) : (
          <PlainTable
            label={t('companies.heading')}
            narrow
            columns={companyColumns}
            rows={topCompanies}
            rowKey={({ id }) => id}
          />
        )}
      </Section>
      <Section title={t('products.heading')}>
        {topProducts.length === 0 ? (
          <p className="dim">{t('products.empty')}</p>
        ) : (
          <PlainTable
            label={t('products.heading')}
            narrow
            columns={productColumns}
            rows={topProducts}
            rowKey={({ sku }) => sku}
          />
        )}
      </Section>
    </div>
  )
}
