import { useTranslation } from 'react-i18next'
import type { SubscriptionSummary } from '@/contract/subscriptions'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import type { Column } from '@/shared/ui/data-table-types'

export const useSubscriptionColumns = (): Column<SubscriptionSummary>[] => {
  const { t } = useTranslation('subscriptions')
  const format = useFormat()
  const dated = (value: string | null, absent: string) =>
    value ? <DateText value={value} /> : <span className="cap">{absent}</span>
  return [
    {
      id: 'plan',
      header: t('columns.plan'),
      sortable: true,
      hideable: false,
      card: 'title',
      cell: ({ plan }) => <b>{plan}</b>,
    },
    {
      id: 'quantity',
      header: t('columns.quantity'),
      cardLabel: 'before',
      align: 'end',
      card: 'amount',
      text: ({ quantity }) => quantity,
      cell: ({ quantity }) => <span className="num">{format.number(quantity)}</span>,
    },
    {
      id: 'status',
      header: t('columns.status'),
      card: 'status',
      cell: ({ status }) => <StatusBadge kind="subscription" status={status} />,
    },
    {
      id: 'activatedOn',
      header: t('columns.activatedOn'),
      cardLabel: 'before',
      sortable: true,
      cell: ({ activatedOn }) => <DateText value={activatedOn} />,
    },
    {
      id: 'lastBilledOn',
      header: t('columns.lastBilledOn'),
      cardLabel: 'before',
      text: ({ lastBilledOn }) => ({ at: lastBilledOn }),
      cell: ({ lastBilledOn }) => dated(lastBilledOn, t('notBilled')),
    },
    {
      id: 'nextBillingOn',
      header: t('columns.nextBillingOn'),
      cardLabel: 'before',
      sortable: true,
      card: 'date',
      text: ({ nextBillingOn }) => ({ at: nextBillingOn }),
      cell: ({ nextBillingOn }) => dated(nextBillingOn, t('noMore')),
    },
    {
      id: 'renewsOn',
      header: t('columns.renewsOn'),
      cardLabel: 'before',
      text: ({ renewsOn }) => ({ at: renewsOn }),
      cell: ({ renewsOn }) => dated(renewsOn, t('noMore')),
    },
  ]
}
