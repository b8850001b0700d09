import { Suspense } from 'react'
import { IconPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { overviewQueries } from '@/entities/overview/overview.queries'
import { Can } from '@/features/session/Can'
import { useSession } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { AccountCard } from './AccountCard'
import { GoTo } from './GoTo'
import { NeedsStrip } from './NeedsStrip'
import { RecentInvoices } from './RecentInvoices'
import { RecentOrders } from './RecentOrders'
import { SettingsStrip } from './SettingsStrip'
import { WaitingAuthorizations } from './WaitingAuthorizations'
import css from './overview.module.css'

const News = lazyPart(() => import('@/entities/branding/News').then(({ News }) => News))

/** What needs the person now, then what happened last, then money, then where to go. */
export function OverviewPage() {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const { company } = useSession()
  const { data } = useSuspenseQuery(overviewQueries.current())
  const { customerNumber } = data.settings.profile
  const branch = company?.branch?.name

  return (
    <>
      <PageHeader
        title={t('title')}
        sub={
          <>
            <span>
              {branch
                ? t('caption.account', { customerNumber, branch })
                : t('caption.accountPlain', { customerNumber })}
            </span>
            {data.account && <span>{t('caption.asOf', { time: format.time(data.account.asOf) })}</span>}
          </>
        }
        actions={
          <Can permission="orders.create">
            <LinkButton variant="default" to="/account/orders">
              {t('actions.reorder')}
            </LinkButton>
            <LinkButton to="/account/basket" leftSection={<IconPlus size={15} aria-hidden />}>
              {t('actions.newOrder')}
            </LinkButton>
          </Can>
        }
      />
      <NeedsStrip needs={data.needs} calm={!data.authorizations?.rows.length} />
      <div className={css.columns}>
        <div className={css.lists}>
          {data.authorizations && <WaitingAuthorizations {...data.authorizations} />}
          {data.recentOrders && <RecentOrders {...data.recentOrders} />}
          {data.recentInvoices && <RecentInvoices {...data.recentInvoices} />}
        </div>
        <div className={css.side}>
          {data.account && <AccountCard account={data.account} />}
          <GoTo overview={data} />
          <Suspense>
            <News />
          </Suspense>
        </div>
      </div>
      <SettingsStrip settings={data.settings} />
    </>
  )
}
