import { useTranslation } from 'react-i18next'
import type { Dashboard } from '@/contract/admin/dashboard'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { MoneyText } from '@/shared/ui/MoneyText'
import { type PlainColumn, PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'

type Row = NonNullable<Dashboard['pastDue']>[number]

/** INV-22: who owes most past the due date, so that the right customer is called first. */
export function PastDueCustomers({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation('adminDashboard')
  const format = useFormat()
  const columns: PlainColumn<Row>[] = [
    {
      id: 'customer',
      header: t('pastDue.customer'),
      cell: ({ id, name }) => (
        <AppLink to="/admin/customers/$companyId" params={{ companyId: id }} look="ink">
          <bdi dir="auto">{name}</bdi>
        </AppLink>
      ),
      rowHeader: true,
    },
    { id: 'invoices', header: t('pastDue.invoices'), cell: ({ invoices }) => format.number(invoices), align: 'end' },
    { id: 'since', header: t('pastDue.since'), cell: ({ since }) => since && <DateText value={since} />, align: 'end' },
    { id: 'amount', header: t('pastDue.amount'), cell: ({ amount }) => <MoneyText value={amount} />, align: 'end' },
  ]
  return (
    <Section
      title={t('pastDue.heading')}
      more={
        <AppLink to="/admin/customers" search={{ view: 'pastDue' }} look="accent">
          {t('pastDue.all')}
        </AppLink>
      }
    >
      {rows.length === 0 ? (
        <p className="dim">{t('pastDue.empty')}</p>
      ) : (
        <PlainTable label={t('pastDue.heading')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
    </Section>
  )
}
