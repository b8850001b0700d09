import { useTranslation } from 'react-i18next'
import type { SyncPlan } from '@/contract/admin/sync-health'
import { useFormat } from '@/shared/i18n/use-format'
import css from './plan.module.css'
import { placeOf } from './plan-place'

/** How long the ERP took to answer; a gap in red where it did not. */
export function LatencyCurve({ plan }: { plan: SyncPlan }) {
  const { t } = useTranslation('syncHealth')
  const format = useFormat()
  const answered = plan.latency.flatMap(({ at, ms }) => (ms === null ? [] : [{ at, ms }]))
  const slowest = Math.max(...answered.map(({ ms }) => ms), 1)
  const silent = plan.latency.filter(({ ms }) => ms === null)
  const points = answered.map(
    ({ at, ms }) => `${placeOf(at, plan).toFixed(2)},${(30 - (ms / slowest) * 28).toFixed(2)}`,
  )
  const last = answered.at(-1)

  return (
    <div className={css.track} data-tall>
      <svg
        className={css.latency}
        viewBox="0 0 100 30"
        preserveAspectRatio="none"
        role="img"
        aria-label={t('plan.latencySummary', {
          last: format.number(last?.ms ?? 0),
          most: format.number(slowest),
          silent: silent.length,
        })}
      >
        <polyline points={points.join(' ')} />
        {silent.map(({ at }) => (
          <line key={at} x1={placeOf(at, plan)} x2={placeOf(at, plan)} y1="0" y2="30" data-silent />
        ))}
      </svg>
    </div>
  )
}
