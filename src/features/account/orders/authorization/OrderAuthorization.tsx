import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { OrderId } from '@/domain/ids'
import { AuthorizationPath } from '@/entities/authorization/AuthorizationPath'
import { authorizationQueries } from '@/entities/authorization/authorization.queries'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { AuthorizationActions } from './AuthorizationActions'
import { AuthorizationChecks } from './AuthorizationChecks'

/** AUT-12, AUT-15, AUT-17: the path, who decided, and what the reader may decide. */
export function OrderAuthorization({ orderId }: { orderId: OrderId }) {
  const { t } = useTranslation('authorizations')
  const { data, error, refetch } = useQuery(authorizationQueries.detail(orderId))
  return (
    <Section
      title={t('panel.title')}
      more={data && <StatusBadge kind="authorization" status={data.status} size="lg" />}
    >
      {data ? (
        <div className="stack">
          <AuthorizationPath levels={data.levels} label={t('panel.path')} />
          <AuthorizationChecks checks={data.checks} />
          <AuthorizationActions authorization={data} />
          {!data.erpKnows && data.status !== 'withdrawn' && <p className="cap flat">{t('panel.erpWaits')}</p>}
        </div>
      ) : error ? (
        <ProblemNotice error={error} onRetry={() => void refetch()} compact />
      ) : (
        <SkeletonText lines={3} />
      )}
    </Section>
  )
}
