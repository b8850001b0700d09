import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SyncPlan } from '@/contract/admin/sync-health'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { LatencyCurve } from './LatencyCurve'
import css from './plan.module.css'
import { hoursOf, placeOf, spanStyle } from './plan-place'

/** What ran and what will, a lane for each job; behind it how fast the ERP answered. Time runs to the right everywhere. */
export function PlanChart({ plan }: { plan: SyncPlan }) {
  const { t } = useTranslation(['syncHealth', 'sync'])
  const format = useFormat()
  const bars = plan.lanes.flatMap((lane) => lane.bars)
  const runsOf = (isPlanned: boolean) =>
    bars.reduce((sum, { state, runs }) => ((state === null) === isPlanned ? sum + runs : sum), 0)
  const hours = hoursOf(plan)
  const { maintenance } = plan
  const box = useRef<HTMLDivElement>(null)
  const line = useRef<HTMLSpanElement>(null)
  // Where not all of the day has room, what is happening now is what one came for.
  useEffect(() => {
    const [shown, now] = [box.current, line.current]
    const names = now?.parentElement?.offsetLeft ?? 0
    if (shown && now) shown.scrollLeft = now.offsetLeft - (shown.clientWidth - names) / 2
  }, [])

  return (
    <div
      ref={box}
      className={css.scroll}
      role="group"
      aria-label={t('plan.summary', { past: format.number(runsOf(false)), planned: format.number(runsOf(true)) })}
      tabIndex={0}
    >
      <div className={css.chart}>
        <div className={css.lane}>
          <span className={css.name}>{t('plan.latency')}</span>
          <LatencyCurve plan={plan} />
        </div>
        {plan.lanes.map(({ jobId, jobKey, enabled, bars: ofJob, quiet }) => (
          <div key={jobKey} className={css.lane} data-off={!enabled || undefined}>
            <span className={css.name}>
              <AppLink to="/admin/sync/runs" search={{ jobId: [jobId] }} look="quiet">
                {t(`sync:job.${jobKey}`)}
              </AppLink>
            </span>
            <div className={css.track} aria-hidden>
              {quiet.map((span) => (
                <span key={span.from} className={css.quiet} style={spanStyle(span, plan)} />
              ))}
              {ofJob.map(({ kind, state, from, until, runId }) => (
                <span
                  key={runId ?? `${kind}${from}`}
                  className={css.bar}
                  data-kind={kind}
                  data-state={state ?? undefined}
                  style={spanStyle({ from, until }, plan)}
                  title={t(`plan.bar.${kind}`, { time: format.time(from), job: t(`sync:job.${jobKey}`) })}
                />
              ))}
            </div>
          </div>
        ))}
        <div className={css.over} aria-hidden>
          {maintenance && (
            <span
              className={css.maintenance}
              style={spanStyle({ from: maintenance.from, until: maintenance.until ?? plan.until }, plan)}
            />
          )}
          <span ref={line} className={css.now} style={{ left: `${placeOf(plan.now, plan)}%` }} />
          {hours.map((at) => (
            <span key={at} className={css.hour} style={{ left: `${placeOf(at, plan)}%` }}>
              <bdi>{format.time(at)}</bdi>
            </span>
          ))}
        </div>
      </div>
    </div>
  )
}
