import { useTranslation } from 'react-i18next'
import type { InvoiceDetail } from '@/contract/invoice-detail'
import { DateText } from '@/shared/ui/DateText'
import { DocNumber } from '@/shared/ui/DocNumber'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { TrackingLink } from '@/shared/ui/TrackingLink'

/** The shipments that were invoiced. */
export function InvoiceBehind({ invoice: { shipments } }: { invoice: InvoiceDetail }) {
  const { t } = useTranslation('invoices')
  if (shipments.length === 0) return null
  return (
    <Section title={t('detail.shipments')}>
      <PlainTable
        label={t('detail.shipments')}
        rows={shipments}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'number',
            header: t('detail.columns.shipment'),
            rowHeader: true,
            cell: ({ number }) => <DocNumber number={number} />,
          },
          {
            id: 'status',
            header: t('list.columns.status'),
            cell: ({ status }) => <StatusBadge kind="shipment" status={status} />,
          },
          {
            id: 'left',
            header: t('detail.columns.left'),
            cell: ({ handedOverAt }) =>
              handedOverAt ? <DateText value={handedOverAt} /> : <span className="dim">–</span>,
          },
          {
            id: 'tracking',
            header: t('detail.columns.tracking'),
            cell: ({ tracking }) => (tracking ? <TrackingLink {...tracking} /> : <span className="dim">–</span>),
          },
        ]}
      />
    </Section>
  )
}
