import { useTranslation } from 'react-i18next'
import type { Overview } from '@/contract/overview'
import { DueText } from '@/entities/invoice/DueText'
import { InvoiceNumber } from '@/entities/invoice/InvoiceNumber'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Section } from '@/shared/ui/Section'
import { RecentTable } from './RecentTable'
import { StandingText } from './StandingText'
import css from './overview.module.css'

type Props = NonNullable<Overview['recentInvoices']>

/** NAV-05: number, date, amount and whether it is paid, with the way to all of them. */
export function RecentInvoices({ rows, total }: Props) {
  const { t } = useTranslation('overview')
  const format = useFormat()
  return (
    <Section
      title={t('invoices.title')}
      more={
        <AppLink to="/account/invoices" search={{ view: 'all' }}>
          {t('invoices.all', { number: format.number(total) })}
        </AppLink>
      }
    >
      {rows.length === 0 ? (
        <p className={css.calm}>{t('invoices.empty')}</p>
      ) : (
        <RecentTable
          id="recent-invoices"
          label={t('invoices.title')}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'number',
              header: t('invoices.number'),
              place: 'title',
              cell: (invoice) => <InvoiceNumber invoice={invoice} />,
            },
            {
              id: 'date',
              header: t('invoices.date'),
              place: 'date',
              cell: ({ issuedOn }) => <DateText value={issuedOn} />,
            },
            { id: 'due', header: t('invoices.due'), place: 'wide', cell: (invoice) => <DueText invoice={invoice} /> },
            {
              id: 'status',
              header: t('invoices.status'),
              place: 'status',
              cell: (invoice) => <StandingText invoice={invoice} />,
            },
            {
              id: 'amount',
              header: t('invoices.amount'),
              place: 'amount',
              cell: (invoice) => <MoneyText value={invoice.total} />,
            },
            {
              id: 'open',
              header: t('invoices.open'),
              place: 'wideAmount',
              cell: (invoice) => <MoneyText value={invoice.open} strong />,
            },
          ]}
        />
      )}
    </Section>
  )
}
