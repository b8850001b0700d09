import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type SyncJob, updateSyncJob } from '@/contract/admin/sync'
import { syncQueries } from '@/entities/sync/sync.queries'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import reading from '@/shared/forms/reading.module.css'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { SettingsSection, SettingsSections } from '@/shared/ui/SettingsSection'
import { useRefusal } from '@/shared/ui/use-refusal'
import { changeOf, faultsOf, fieldFor, type JobValues, valuesOf } from './job-form'
import css from './job.module.css'
import { LoadFields } from './LoadFields'
import { ScheduleFields } from './ScheduleFields'
import { TroubleFields } from './TroubleFields'
import { Upcoming } from './Upcoming'

type Props = { job: SyncJob; onDirty: () => void; onClean: () => void }

const useJobForm = (job: SyncJob, onClean: () => void) => {
  const { t } = useTranslation('sync')
  const client = useQueryClient()
  const { key } = job
  return useApiForm({
    endpoint: updateSyncJob,
    initial: valuesOf(job),
    version: job.version,
    toRequest: (values: JobValues, version) => ({ params: { jobId: job.id }, body: changeOf(values, version) }),
    fieldFor,
    check: (values) => faultsOf(values, job),
    fromCurrent: (current) => {
      const now = current as SyncJob // what `conflict/stale` of this endpoint carries
      return { values: valuesOf(now), version: now.version }
    },
    labels: {
      interval: t('jobs.every'),
      anchor: t('anchor.label'),
      quiet: t('settings.quiet'),
      quietFrom: t('settings.quietFrom'),
      quietTo: t('settings.quietTo'),
      overlap: t('overlap.label'),
      batchSize: t('settings.batchSize'),
      callsPerMinute: t('settings.callsPerMinute'),
      retries: t('settings.retries'),
      disableAfterFailures: t('settings.disableAfter'),
      deletionLimitPercent: t('settings.deletionLimit'),
    },
    display: {
      anchor: (value) => t(`anchor.${value as SyncJob['anchor']}`),
      overlap: (value) => t(`overlap.${value as SyncJob['overlap']}`),
    },
    onSuccess: (saved) => {
      onClean()
      client.setQueryData(syncQueries.job(key).queryKey, saved)
      notify({ title: t('settings.saved', { job: t(`job.${key}`) }), tone: 'good' })
    },
  })
}
export type JobFormState = ReturnType<typeof useJobForm>

/** ADM-15: how the job runs by itself, with what that comes to said beside it. */
export function JobForm({ job, onDirty, onClean }: Props) {
  const { t } = useTranslation('sync')
  const refusal = useRefusal()
  const form = useJobForm(job, onClean)
  const readOnly = refusal(job.allowedActions.find(({ action }) => action === 'configure'))
  useEffect(() => (form.dirty ? onDirty() : onClean()), [form.dirty, onDirty, onClean])
  return (
    <ApiForm form={form} label={t('settings.heading')}>
      <fieldset className={readOnly ? `${css.all} ${reading.reading}` : css.all} disabled={readOnly !== undefined}>
        <legend className="sr">{t('settings.heading')}</legend>
        <FormProblem form={form} />
        <SettingsSections>
          <SettingsSection title={t('settings.heading')} text={t('settings.text')} readOnly={readOnly}>
            <ScheduleFields form={form} job={job} />
            <Upcoming form={form} job={job} />
          </SettingsSection>
          <SettingsSection title={t('settings.load')} text={t('settings.loadText')}>
            <LoadFields form={form} />
          </SettingsSection>
          <SettingsSection title={t('settings.trouble')} text={t('settings.troubleText')}>
            <TroubleFields form={form} />
          </SettingsSection>
        </SettingsSections>
        <SaveBar form={form} />
      </fieldset>
    </ApiForm>
  )
}
