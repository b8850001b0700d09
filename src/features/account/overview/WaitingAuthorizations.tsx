import { useTranslation } from 'react-i18next'
import type { Overview } from '@/contract/overview'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Section } from '@/shared/ui/Section'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { RecentTable } from './RecentTable'

type Props = NonNullable<Overview['authorizations']>

/** NAV-08: orders that wait for this person's decision; nothing at all when none does. */
export function WaitingAuthorizations({ rows, total }: Props) {
  const { t } = useTranslation('authorizations')
  const format = useFormat()
  if (rows.length === 0) return null
  return (
    <Section
      title={t('overview.title')}
      more={<AppLink to="/account/authorizations">{t('overview.all', { number: format.number(total) })}</AppLink>}
    >
      <RecentTable
        id="waiting-authorizations"
        label={t('overview.title')}
        rows={rows}
        rowKey={({ orderId }) => orderId}
        columns={[
          {
            id: 'number',
            header: t('column.order'),
            place: 'title',
            cell: ({ orderId, number }) => (
              <DocLink number={number} to="/account/orders/$orderId" params={{ orderId }} />
            ),
          },
          {
            id: 'submitted',
            header: t('column.submitted'),
            place: 'date',
            cell: ({ submittedAt }) => <DateText value={submittedAt} relative />,
          },
          {
            id: 'orderer',
            header: t('column.orderer'),
            place: 'wide',
            cell: ({ orderer }) => <bdi dir="auto">{orderer.name}</bdi>,
          },
          {
            id: 'status',
            header: t('column.status'),
            place: 'status',
            cell: ({ status }) => <StatusBadge kind="authorization" status={status} />,
          },
          {
            id: 'total',
            header: t('column.total'),
            place: 'amount',
            cell: ({ total: sum }) => <MoneyText value={sum} />,
          },
        ]}
      />
    </Section>
  )
}
