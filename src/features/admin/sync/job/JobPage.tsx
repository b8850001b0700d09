import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { JobSwitch } from '@/entities/sync/JobSwitch'
import { JobActions } from '@/entities/sync/JobActions'
import { syncQueries } from '@/entities/sync/sync.queries'
import { HistoryLink } from '@/features/session/HistoryLink'
import { useHeldRecord } from '@/shared/forms/use-held-record'
import { lazyPart } from '@/shared/lib/lazy-part'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import css from './job.module.css'
import { JobFacts } from './JobFacts'
import { JobForm } from './JobForm'
import { JobHistory } from './JobHistory'
import { JobStatus } from './JobStatus'

const GeneralLists = lazyPart(() => import('./GeneralLists').then(({ GeneralLists }) => GeneralLists))
const routeApi = getRouteApi('/admin/_gate/sync/jobs/$jobKey')

/** ADM-12 to ADM-15: one job with everything that can be done with it, and everything it did. */
export function JobPage() {
  const { jobKey } = routeApi.useParams()
  const { t } = useTranslation('sync')
  const { data: job } = useSuspenseQuery(syncQueries.job(jobKey))
  const { shown, hold, release } = useHeldRecord(job)
  const name = t(`job.${job.key}`)
  return (
    <>
      <PageHeader
        title={name}
        record={name}
        status={<JobStatus job={job} />}
        sub={t(`direction.${job.direction}`)}
        actions={
          <>
            <span className={css.controls}>
              <JobSwitch job={job} />
              <JobActions job={job} />
            </span>
            <HistoryLink record="syncJobs" id={job.id} />
            <LinkButton to="/admin/sync" variant="default">
              {t('jobPage.all')}
            </LinkButton>
          </>
        }
      />
      <JobFacts job={job} />
      <JobForm key={`${shown.id} ${shown.version}`} job={shown} onDirty={hold} onClean={release} />
      {job.key === 'generalIn' && (
        <Suspense>
          <GeneralLists />
        </Suspense>
      )}
      <JobHistory jobId={job.id} />
    </>
  )
}
