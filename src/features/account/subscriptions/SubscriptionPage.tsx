import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SubscriptionWish } from '@/contract/subscriptions'
import { subscriptionQueries } from '@/entities/subscription/subscription.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { WithRail } from '@/shared/ui/WithRail'
import { SubscriptionActions } from './SubscriptionActions'
import { SubscriptionBills } from './SubscriptionBills'
import { SubscriptionChanges } from './SubscriptionChanges'
import { SubscriptionFacts } from './SubscriptionFacts'
import { SubscriptionLines } from './SubscriptionLines'
import { SubscriptionRail } from './SubscriptionRail'

const ChangeDialog = lazyPart(() => import('./ChangeDialog').then(({ ChangeDialog }) => ChangeDialog))
const routeApi = getRouteApi('/account/_gate/subscriptions/$subscriptionId')

/** What is asked for first; a wish that needs no more words is previewed at once. */
export type Asked = 'quantity' | 'addOns' | Exclude<SubscriptionWish, { kind: 'quantity' | 'addOns' }>

/** SUB-03 … SUB-07: what a subscription costs, what was billed, and everything that can be done with it. */
export function SubscriptionPage() {
  const { t } = useTranslation('subscriptions')
  const format = useFormat()
  const { subscriptionId } = routeApi.useParams()
  const { data: subscription } = useSuspenseQuery(subscriptionQueries.detail(subscriptionId))
  const [asked, setAsked] = useState<Asked | null>(null)
  const { plan, number, status, endsOn, billingAccount } = subscription
  return (
    <>
      <PageHeader
        title={plan}
        record={plan}
        status={<StatusBadge kind="subscription" status={status} size="lg" />}
        sub={
          <>
            <bdi dir="ltr">{number}</bdi> · <bdi>{billingAccount.name}</bdi>
          </>
        }
        actions={<SubscriptionActions subscription={subscription} onAsk={setAsked} />}
      />
      <SubscriptionFacts subscription={subscription} />
      <WithRail railLabel={t('rail.label')} rail={<SubscriptionRail subscription={subscription} />}>
        <div className="stack">
          {endsOn && status !== 'ended' && (
            <Notice tone="warn" title={t('ending.title', { date: format.date(endsOn) })}>
              {t('ending.text')}
            </Notice>
          )}
          <SubscriptionLines subscription={subscription} />
          <SubscriptionChanges subscription={subscription} onVoid={(change) => setAsked({ kind: 'void', change })} />
          <SubscriptionBills subscription={subscription} />
        </div>
      </WithRail>
      {asked && (
        <Suspense fallback={null}>
          <ChangeDialog subscription={subscription} asked={asked} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </>
  )
}
