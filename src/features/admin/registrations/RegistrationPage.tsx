import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { registrationQueries } from '@/entities/registration/registration.queries'
import { HistoryLink } from '@/features/session/HistoryLink'
import { LinkButton } from '@/shared/ui/LinkButton'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Decide } from './Decide'
import { RegistrationFacts } from './RegistrationFacts'
import { RegistrationState } from './RegistrationState'
import css from './registrations.module.css'

const routeApi = getRouteApi('/admin/_gate/registrations/$registrationId')

/** REG-03, REG-04: what was entered at one side, the customer it may be at the other, and one step to decide. */
export function RegistrationPage() {
  const { registrationId } = routeApi.useParams()
  const search = routeApi.useSearch()
  const { t } = useTranslation('registrations')
  const { data: registration } = useSuspenseQuery(registrationQueries.detail(registrationId))
  return (
    <>
      <PageHeader
        title={<bdi dir="auto">{registration.companyName}</bdi>}
        record={registration.number}
        status={<RegistrationState state={registration.state} size="lg" />}
        sub={
          <span className="num">
            <bdi>{registration.number}</bdi>
          </span>
        }
        actions={
          <>
            <HistoryLink record="registrations" id={registration.id} />
            <LinkButton to="/admin/registrations" search={search} variant="default">
              {t('back')}
            </LinkButton>
          </>
        }
      />
      {registration.askedColleagues && <Notice tone="info" title={t('askedColleagues')} />}
      <div className={css.sides}>
        <RegistrationFacts registration={registration} />
        <Decide key={registration.version} registration={registration} />
      </div>
    </>
  )
}
