import { Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SyncJob } from '@/contract/admin/sync'
import { formatInterval, intervalFault } from '@/domain/sync/interval'
import { plannedChoices } from '@/domain/sync/schedule'
import { intervalAnchors } from '@/domain/sync/vocabulary'
import { erpZone } from '@/domain/sync/zone'
import { DurationField } from '@/shared/forms/DurationField'
import { useFormat } from '@/shared/i18n/use-format'
import { Choice } from './Choice'
import { isOther, scheduleIn, secondsOf } from './job-form'
import css from './job.module.css'
import type { JobFormState } from './JobForm'

/** How often, counted from what, and when not. What becomes of the planned run is asked once that changes. */
export function ScheduleFields({ form, job }: { form: JobFormState; job: SyncJob }) {
  const { t } = useTranslation('sync')
  const { values, setValue } = form
  const schedule = scheduleIn(values, job)
  return (
    <>
      <IntervalField form={form} job={job} />
      <Choice
        label={t('anchor.label')}
        value={values.anchor}
        onChange={(anchor) => setValue('anchor', anchor)}
        options={intervalAnchors.map((value) => ({
          value,
          label: t(`anchor.${value}`),
          hint: t(`anchor.${value}Hint`),
        }))}
      />
      <fieldset className={css.choice}>
        <legend>{t('settings.quiet')}</legend>
        <Checkbox size="xs" label={t('settings.quietOn')} {...form.field('quiet', 'checkbox')} />
        {values.quiet && (
          <div className={css.row}>
            <TextInput size="xs" type="time" label={t('settings.quietFrom')} {...form.field('quietFrom')} />
            <TextInput size="xs" type="time" label={t('settings.quietTo')} {...form.field('quietTo')} />
          </div>
        )}
        <p className="cap">{t('settings.quietZone', { zone: erpZone })}</p>
      </fieldset>
      {schedule && isOther(schedule, job) && job.enabled && (
        <Choice
          label={t('planned.label')}
          value={values.planned}
          onChange={(planned) => setValue('planned', planned)}
          options={plannedChoices.map((value) => ({ value, label: t(`planned.${value}`) }))}
        />
      )}
    </>
  )
}

function IntervalField({ form, job }: { form: JobFormState; job: SyncJob }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const seconds = secondsOf(form.values.interval)
  const fault = seconds === null ? null : intervalFault(seconds, job)
  const limits = { min: formatInterval(job.minIntervalSeconds), max: formatInterval(job.maxIntervalSeconds) }
  const faultText =
    fault === 'tooSmall'
      ? t('interval.tooShort', limits)
      : fault === 'tooLarge'
        ? t('interval.tooLong', limits)
        : undefined
  const { usualDurationSeconds: usual } = job
  return (
    <div className={css.field}>
      <DurationField
        className={css.interval}
        label={t('settings.interval')}
        value={seconds}
        onChange={(next) => form.setValue('interval', next === null ? '' : formatInterval(next))}
        error={faultText ?? form.errors.interval}
      />
      <p className="cap">{t('interval.limits', limits)}</p>
      {!fault && seconds !== null && usual !== null && seconds < usual && (
        <p className={css.warn} role="status">
          {t('interval.belowUsual', { usual: format.duration(usual) })}
        </p>
      )}
    </div>
  )
}
