import { useTranslation } from 'react-i18next'
import type { InvoiceDetail } from '@/contract/invoice-detail'
import { DisputeBadge } from '@/entities/dispute/DisputeBadge'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { useRefusal } from '@/shared/ui/use-refusal'

/** What of it is disputed or was; and the way to dispute more, or why there is none. */
export function InvoiceDisputes({ invoice: { id, status, disputes, allowedActions } }: { invoice: InvoiceDetail }) {
  const { t } = useTranslation(['invoices', 'disputes'])
  const refusal = useRefusal()
  const action = allowedActions.find((each) => each.action === 'dispute')
  if (disputes.length === 0 && status === 'paid') return null
  return (
    <Section
      title={t('detail.disputes')}
      more={
        action?.allowed && (
          <AppLink to="/account/invoices/$invoiceId/dispute" params={{ invoiceId: id }}>
            {t('detail.dispute')}
          </AppLink>
        )
      }
    >
      {disputes.length === 0 ? (
        <p className="dim flat">{refusal(action) ?? t('disputes:new.lead')}</p>
      ) : (
        <PlainTable
          label={t('detail.disputes')}
          rows={disputes}
          rowKey={(each) => each.id}
          columns={[
            {
              id: 'number',
              header: t('disputes:columns.number'),
              rowHeader: true,
              cell: (each) => (
                <DocLink number={each.number} to="/account/disputes/$disputeId" params={{ disputeId: each.id }} />
              ),
            },
            {
              id: 'status',
              header: t('disputes:columns.status'),
              cell: (each) => <DisputeBadge status={each.status} />,
            },
            {
              id: 'openedAt',
              header: t('disputes:columns.openedAt'),
              cell: ({ openedAt }) => <DateText value={openedAt} />,
            },
            {
              id: 'credited',
              header: t('disputes:columns.credited'),
              align: 'end',
              cell: ({ credited }) =>
                credited.amount > 0 ? <MoneyText value={credited} /> : <span className="dim">–</span>,
            },
            {
              id: 'amount',
              header: t('disputes:columns.amount'),
              align: 'end',
              cell: ({ amount }) => <MoneyText value={amount} />,
            },
          ]}
        />
      )}
    </Section>
  )
}
