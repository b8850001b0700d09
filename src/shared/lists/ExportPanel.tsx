import { Button, CloseButton } from '@mantine/core'
import '@mantine/core/styles/CloseButton.layer.css'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { Bar } from '@/shared/ui/Bar'
import css from './ExportPanel.module.css'
import { dismissExport, type ExportJob, useExportJobs } from './export-jobs.store'

/** The file is in the person's hands by then. */
const readyMs = 8000

/** The exports on their way, on whatever page one is. */
export function ExportPanel() {
  const jobs = useExportJobs((state) => state.jobs)
  return jobs.length === 0 ? null : <Jobs jobs={jobs} />
}

function Jobs({ jobs }: { jobs: readonly ExportJob[] }) {
  const { t } = useTranslation('lists')
  return (
    <section className={css.panel} aria-label={t('export.panel')} data-testid="exports" data-noprint>
      {jobs.map((job) => (
        <Job key={job.id} job={job} />
      ))}
    </section>
  )
}

function Job({ job: { id, name, done, total, state, error, cancel, again } }: { job: ExportJob }) {
  const { t } = useTranslation(['lists', 'common'])
  const format = useFormat()
  const problemText = useProblemText()
  useEffect(() => {
    if (state !== 'ready') return
    const timer = setTimeout(() => dismissExport(id), readyMs)
    return () => clearTimeout(timer)
  }, [state, id])
  const figures = { count: total, done: format.number(done), total: format.number(total), name }
  return (
    <div className={css.job} data-state={state}>
      <p className="flat" role="status">
        <b>{t(`export.state.${state}`, figures)}</b>
        {state === 'failed' && <span className="cap">{problemText(error).title}</span>}
      </p>
      {state === 'ready' ? (
        <CloseButton size="sm" aria-label={t('common:action.close')} onClick={() => dismissExport(id)} />
      ) : (
        <Button size="compact-xs" variant="subtle" onClick={state === 'failed' ? again : cancel}>
          {state === 'failed' ? t('common:action.retry') : t('cancel')}
        </Button>
      )}
      {state === 'reading' && (
        <>
          <Bar parts={[{ value: done, color: 'accent' }]} total={total} size="sm" />
          <span className="cap num">{t('export.progress', figures)}</span>
        </>
      )}
      {state === 'failed' && (
        <CloseButton size="sm" aria-label={t('common:action.close')} onClick={() => dismissExport(id)} />
      )}
    </div>
  )
}
