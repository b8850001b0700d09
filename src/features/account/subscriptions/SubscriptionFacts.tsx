import { useTranslation } from 'react-i18next'
import type { Subscription } from '@/contract/subscriptions'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { Facts } from '@/shared/ui/Facts'
import { MoneyText } from '@/shared/ui/MoneyText'

export function SubscriptionFacts({ subscription }: { subscription: Subscription }) {
  const { t } = useTranslation('subscriptions')
  const format = useFormat()
  const { activatedOn, lastBilledOn, nextBillingOn, renewsOn, recurring, every, status, currentPeriod } = subscription
  const period = status === 'suspended' ? null : currentPeriod
  const dated = (value: string | null, absent: string) => (value ? <DateText value={value} /> : absent)
  return (
    <Facts
      items={[
        { label: t('columns.recurring'), value: <MoneyText value={recurring} strong />, hint: t(`every.${every}`) },
        {
          label: t('facts.period'),
          value: period
            ? t('facts.between', { from: format.date(period.from), until: format.date(period.until) })
            : t('noMore'),
          hint: period ? t('facts.left', { count: period.left, formatted: format.number(period.left) }) : undefined,
        },
        { label: t('columns.nextBillingOn'), value: dated(nextBillingOn, t('noMore')) },
        { label: t('columns.lastBilledOn'), value: dated(lastBilledOn, t('notBilled')) },
        { label: t('columns.renewsOn'), value: dated(renewsOn, t('noMore')) },
        { label: t('columns.activatedOn'), value: <DateText value={activatedOn} /> },
      ]}
    />
  )
}
