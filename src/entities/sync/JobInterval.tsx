import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SyncJob } from '@/contract/admin/sync'
import { formatInterval, intervalFault, parseInterval } from '@/domain/sync/interval'
import { ApiForm } from '@/shared/forms/ApiForm'
import { DurationField } from '@/shared/forms/DurationField'
import type { FieldIssues } from '@/shared/forms/field-errors'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useHeldRecord } from '@/shared/forms/use-held-record'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { useReturnFocus } from '@/shared/lib/use-return-focus'
import { useRefusal } from '@/shared/ui/use-refusal'
import { callsOf } from './job-calls'
import css from './sync.module.css'

/** ADM-15: the interval of a job, edited where it stands. */
export function JobInterval({ job }: { job: SyncJob }) {
  const { t } = useTranslation('sync')
  const refusal = useRefusal()
  const { shown, hold, release } = useHeldRecord(job)
  const reason = refusal(job.allowedActions.find(({ action }) => action === 'configure'))
  if (reason)
    return (
      <DurationField
        size="xs"
        className={css.duration}
        value={job.intervalSeconds}
        readOnly
        title={reason}
        aria-label={t('interval.label', { job: t(`job.${job.key}`) })}
      />
    )
  return <IntervalForm key={shown.version} job={shown} onTouch={hold} onDone={release} />
}

type FormProps = { job: SyncJob; onTouch: () => void; onDone: () => void }

const secondsOf = (interval: string): number | null => {
  const entry = parseInterval(interval)
  return entry.ok ? entry.seconds : null
}

function IntervalForm({ job, onTouch, onDone }: FormProps) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const name = t(`job.${job.key}`)
  const form = useApiForm({
    endpoint: callsOf(job).updateEndpoint,
    initial: { interval: formatInterval(job.intervalSeconds) },
    version: job.version,
    toRequest: ({ interval }, version) => ({
      params: { jobId: job.id },
      body: { version, intervalSeconds: secondsOf(interval) ?? Number.NaN },
    }),
    fieldFor: (path) => (path === 'intervalSeconds' ? 'interval' : undefined),
    check: ({ interval }) => {
      const seconds = secondsOf(interval)
      // What cannot be read as a time the field says itself.
      const fault = seconds === null ? 'required' : intervalFault(seconds, job)
      const issues: FieldIssues = fault ? { intervalSeconds: { code: fault } } : {}
      return issues
    },
    fromCurrent: (current) => {
      const now = current as SyncJob // what `conflict/stale` of this endpoint carries
      return { values: { interval: formatInterval(now.intervalSeconds) }, version: now.version }
    },
    labels: { interval: t('jobs.every') },
    onSuccess: (_reply, { interval }) => {
      onDone()
      notify({ title: t('interval.saved', { job: name, value: interval }), tone: 'good' })
    },
  })

  // Saved, the field is another one: the focus stays in its row instead of beginning at the top of the page.
  useReturnFocus(form.dirty)
  const seconds = secondsOf(form.values.interval)
  const fault = seconds === null ? null : intervalFault(seconds, job)
  const limits = { min: formatInterval(job.minIntervalSeconds), max: formatInterval(job.maxIntervalSeconds) }
  const faultText =
    fault === 'tooSmall'
      ? t('interval.tooShort', limits)
      : fault === 'tooLarge'
        ? t('interval.tooLong', limits)
        : undefined
  const tooClose = !fault && seconds !== null && job.usualDurationSeconds !== null && seconds < job.usualDurationSeconds

  return (
    // Of all the intervals of a page only those that were touched ask before they are left behind.
    <ApiForm form={{ ...form, guard: form.dirty }} className={css.interval}>
      <DurationField
        size="xs"
        className={css.duration}
        value={seconds}
        onChange={(next) => {
          onTouch()
          form.setValue('interval', next === null ? '' : formatInterval(next))
        }}
        aria-label={t('interval.label', { job: name })}
        error={faultText ?? form.errors.interval}
      />
      {form.dirty && (
        <>
          {!faultText && seconds !== null && (
            <span className={css.intervalNote}>
              {t('interval.will', { value: form.values.interval })} {t('interval.limits', limits)}
            </span>
          )}
          {tooClose && (
            <span className={css.intervalNote} data-tone="warn" role="status">
              {t('interval.belowUsual', { usual: format.duration(job.usualDurationSeconds ?? 0) })}
            </span>
          )}
          <FormProblem form={form} />
          <span className={css.intervalFoot}>
            <Button type="submit" size="compact-xs" loading={form.pending}>
              {t('interval.save')}
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => {
                form.reset()
                onDone()
              }}
            >
              {t('interval.cancel')}
            </Button>
          </span>
        </>
      )}
    </ApiForm>
  )
}
