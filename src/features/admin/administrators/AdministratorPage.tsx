import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { AccessExplainer } from '@/entities/access/AccessExplainer'
import { administratorQueries } from '@/entities/administrator/administrator.queries'
import { useHeldWhileDirty } from '@/shared/forms/use-held-while-dirty'
import { useFormat } from '@/shared/i18n/use-format'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { WithRail } from '@/shared/ui/WithRail'
import { AdministratorActions } from './AdministratorActions'
import { AdministratorFacts } from './AdministratorFacts'
import { AdministratorRail } from './AdministratorRail'
import { EditAdministrator } from './EditAdministrator'

const routeApi = getRouteApi('/admin/_gate/administrators/$userId')

/** ADM-08, ADM-11: one person of the seller: roles, customers, and why they may do what. */
export function AdministratorPage() {
  const { userId } = routeApi.useParams()
  const { t } = useTranslation(['administrators', 'access'])
  const format = useFormat()
  const { data: administrator } = useSuspenseQuery(administratorQueries.detail(userId))
  const { held, reportDirty } = useHeldWhileDirty(administrator)
  const mayEdit = administrator.allowedActions.some(({ action, allowed }) => action === 'edit' && allowed)
  const choices = useQuery({ ...administratorQueries.choices(), enabled: mayEdit })
  const { name, email, roles, state } = administrator
  return (
    <>
      <PageHeader
        title={<bdi dir="auto">{name}</bdi>}
        record={name}
        status={<StatusBadge kind="member" status={state} size="lg" />}
        sub={
          <span>
            <bdi dir="ltr">{email}</bdi> ·{' '}
            {roles.length > 0 ? format.list(roles.map((role) => role.name)) : t('noRoles')}
          </span>
        }
        actions={<AdministratorActions administrator={administrator} />}
      />
      <WithRail railLabel={t('page.about')} rail={<AdministratorRail administrator={administrator} />}>
        {!mayEdit ? (
          <AdministratorFacts administrator={administrator} />
        ) : choices.data ? (
          <Fragment key={`${held.id} ${held.version}`}>
            <EditAdministrator administrator={held} choices={choices.data} reportDirty={reportDirty} />
          </Fragment>
        ) : choices.error ? (
          <ProblemNotice error={choices.error} onRetry={() => void choices.refetch()} />
        ) : (
          <SkeletonText lines={8} />
        )}
        <Section title={t('access:section')}>
          <AccessExplainer userId={userId} side="admin" />
        </Section>
      </WithRail>
    </>
  )
}
