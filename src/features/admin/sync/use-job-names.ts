import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SyncJobId } from '@/domain/ids'
import { syncQueries } from '@/entities/sync/sync.queries'

/** The jobs there are, for filters and for naming a job by its id. */
export const useJobNames = () => {
  const { t } = useTranslation('sync')
  const jobs = useQuery(syncQueries.jobs()).data?.jobs ?? []
  const nameOf = (jobId: SyncJobId): string => {
    const job = jobs.find(({ id }) => id === jobId)
    return job ? t(`job.${job.key}`) : jobId
  }
  return { jobs, nameOf }
}
