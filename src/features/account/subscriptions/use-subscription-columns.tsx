import { useTranslation } from 'react-i18next'
import type { SubscriptionSummary } from '@/contract/subscriptions'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { MoneyText } from '@/shared/ui/MoneyText'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import type { Column } from '@/shared/ui/data-table-types'
import css from './subscriptions.module.css'

/** SUB-01; the billing account says something only where those of several are shown (SUB-02). */
export const useSubscriptionColumns = (withAccount: boolean): Column<SubscriptionSummary>[] => {
  const { t } = useTranslation('subscriptions')
  const format = useFormat()
  const dated = (value: string | null, absent: string) =>
    value ? <DateText value={value} /> : <span className="cap">{absent}</span>
  const account: Column<SubscriptionSummary> = {
    id: 'account',
    header: t('columns.account'),
    cell: ({ billingAccount }) => <bdi>{billingAccount.name}</bdi>,
  }
  return [
    {
      id: 'plan',
      header: t('columns.plan'),
      sortable: true,
      hideable: false,
      card: 'title',
      text: ({ plan }) => plan,
      cell: ({ id, plan, number }) => (
        <>
          <AppLink to="/account/subscriptions/$subscriptionId" params={{ subscriptionId: id }} look="ink">
            <b>{plan}</b>
          </AppLink>
          <bdi dir="ltr" className={css.second}>
            {number}
          </bdi>
        </>
      ),
    },
    ...(withAccount ? [account] : []),
    {
      id: 'quantity',
      header: t('columns.quantity'),
      cardLabel: 'before',
      align: 'end',
      text: ({ quantity }) => quantity,
      cell: ({ quantity }) => <span className="num">{format.number(quantity)}</span>,
    },
    {
      id: 'recurring',
      header: t('columns.recurring'),
      align: 'end',
      card: 'amount',
      text: ({ recurring }) => recurring ?? '',
      cell: ({ recurring, every }) => (
        <span className={css.price}>
          <MoneyText value={recurring} strong />
          <span className={css.second}>{t(`every.${every}`)}</span>
        </span>
      ),
    },
    {
      id: 'status',
      header: t('columns.status'),
      card: 'status',
      cell: ({ status, endsOn }) => (
        <>
          <StatusBadge kind="subscription" status={status} />
          {endsOn && status !== 'ended' && (
            <span className={css.second}>{t('endsOn', { date: format.date(endsOn) })}</span>
          )}
        </>
      ),
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
      sortable: true,
      text: ({ renewsOn }) => ({ at: renewsOn }),
      cell: ({ renewsOn }) => dated(renewsOn, t('noMore')),
    },
  ]
}
