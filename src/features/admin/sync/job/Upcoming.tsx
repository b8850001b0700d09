import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { IconClockEdit } from '@tabler/icons-react'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '@/api/query'
import type { SyncJob } from '@/contract/admin/sync'
import { previewSyncSchedule } from '@/contract/admin/sync-controls'
import { dateIn, extraMinutes } from '@/domain/calendar'
import type { Schedule } from '@/domain/sync/schedule'
import { erpZone } from '@/domain/sync/zone'
import { createFormat } from '@/shared/i18n/format'
import { useFormat } from '@/shared/i18n/use-format'
import { PlainTable } from '@/shared/ui/PlainTable'
import { isOther, scheduleIn } from './job-form'
import css from './job.module.css'
import type { JobFormState } from './JobForm'

type Planned = SyncJob['upcoming'][number]

/** The next five runs, in the reader's zone and the ERP's: as the fields would have them, while they are typed. */
export function Upcoming({ form, job }: { form: JobFormState; job: SyncJob }) {
  const { t } = useTranslation('sync')
  // Compared by what it says: an object made anew with each render would never be the one before.
  const written = useDeferredValue(JSON.stringify(scheduleIn(form.values, job)))
  const schedule = JSON.parse(written) as Schedule | null
  const asks = schedule !== null && isOther(schedule, job)
  const preview = useQuery({
    ...query(previewSyncSchedule, {
      params: { jobId: job.id },
      body: schedule ?? { intervalSeconds: job.intervalSeconds, anchor: job.anchor, quietHours: job.quietHours },
    }),
    enabled: asks && job.enabled,
    placeholderData: keepPreviousData,
  })
  const runs: readonly Planned[] | undefined = asks ? preview.data?.[form.values.planned] : job.upcoming
  return (
    <section className={css.upcoming} aria-live="polite" aria-busy={preview.isFetching || undefined}>
      <h3>
        {t('upcoming.heading')}
        {asks && job.enabled && <small>{t('upcoming.asWritten')}</small>}
      </h3>
      {!job.enabled ? (
        <p className="cap">{t('upcoming.off')}</p>
      ) : schedule === null ? (
        <p className="cap">{t('upcoming.unreadable')}</p>
      ) : (
        runs && <RunTimes runs={runs} />
      )}
    </section>
  )
}

function RunTimes({ runs }: { runs: readonly Planned[] }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const there = createFormat({ locale: format.locale, timeZone: erpZone, now: format.now })
  const here = format.timeZone
  return (
    <PlainTable
      label={t('upcoming.heading')}
      rows={runs}
      rowKey={({ at }) => at}
      narrow
      columns={[
        {
          id: 'yours',
          header: t(here === erpZone ? 'upcoming.both' : 'upcoming.yours'),
          cell: ({ at }) => format.dateTime(at),
          rowHeader: true,
        },
        ...(here === erpZone
          ? []
          : [
              {
                id: 'erp',
                header: t('upcoming.erp', { zone: erpZone }),
                cell: ({ at }: Planned) => there.dateTime(at),
              },
            ]),
        {
          id: 'clocks',
          header: t('history.what'),
          hideHeader: true,
          cell: ({ at, extraMinutes: erp }: Planned) => (
            <ClockChange minutes={erp || extraMinutes(dateIn(here, Date.parse(at)), here)} />
          ),
        },
      ]}
    />
  )
}

/** A day that is longer or shorter than others, in the zone of either. */
function ClockChange({ minutes }: { minutes: number }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  if (minutes === 0) return null
  return (
    <span className={css.clocks}>
      <IconClockEdit size={14} stroke={1.8} aria-hidden />
      {t(minutes > 0 ? 'upcoming.longer' : 'upcoming.shorter', { minutes: format.number(Math.abs(minutes)) })}
    </span>
  )
}
