import { NativeSelect } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type JobSourceState, setJobSource } from '@/contract/admin/sync-files'
import { jobSources } from '@/domain/files/vocabulary'
import { syncFileQueries } from '@/entities/sync-files/sync-files.queries'
import { useCan } from '@/features/session/use-session'
import { notify } from '@/shared/lib/notify'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { SkeletonText } from '@/shared/ui/Skeletons'
import css from './sync-files.module.css'

/** The choice of the connector, entity by entity. */
export function JobSources() {
  const { t } = useTranslation('syncFiles')
  const client = useQueryClient()
  const mayConfigure = useCan('sync.configure')
  const result = useQuery(syncFileQueries.sources())
  const set = useMutation(mutation(setJobSource))
  const change = ({ entity, version }: JobSourceState, source: JobSourceState['source']) =>
    set.mutate(
      { params: { entity }, body: { version, source } },
      {
        onSuccess: () => notify({ title: t('sources.saved'), tone: 'good' }),
        onError: () => void client.invalidateQueries({ queryKey: syncFileQueries.sources().queryKey }),
      },
    )
  return (
    <Section title={t('sources.title')}>
      <p className="dim flat">{t('sources.sub')}</p>
      {set.error && <ProblemNotice error={set.error} compact />}
      {result.data ? (
        <div className={css.grid}>
          {result.data.sources.map((state) => (
            <NativeSelect
              key={state.entity}
              label={t(`entity.${state.entity}`)}
              aria-label={t('sources.of', { entity: t(`entity.${state.entity}`) })}
              value={state.source}
              disabled={!mayConfigure || set.isPending}
              data={jobSources.map((value) => ({ value, label: t(`sources.${value}`) }))}
              onChange={(event) => change(state, event.currentTarget.value as JobSourceState['source'])}
            />
          ))}
        </div>
      ) : result.error ? (
        <ProblemNotice error={result.error} onRetry={() => void result.refetch()} compact />
      ) : (
        <SkeletonText lines={3} />
      )}
    </Section>
  )
}
