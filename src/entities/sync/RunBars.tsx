import { useTranslation } from 'react-i18next'
import type { SyncRun } from '@/contract/admin/sync'
import { barsOf, withTrouble } from './run-bars'
import css from './sync.module.css'

const slots = 30
const barWidth = 3
const pitch = 4.5
const fullHeight = 24
const leastHeight = 4

/** The last 30 runs as bars: height tells the duration, colour only trouble; places not run yet are dots. */
export function RunBars({ runs }: { runs: readonly SyncRun[] }) {
  const { t } = useTranslation('sync')
  const bars = barsOf(runs.slice(0, slots))
  const label = bars.length === 0 ? t('bars.none') : t('bars.label', { count: bars.length, trouble: withTrouble(runs) })
  return (
    <svg className={css.bars} width={slots * pitch} height={fullHeight} role="img" aria-label={label}>
      {Array.from({ length: slots }, (_, slot) => {
        const bar = bars[slot - (slots - bars.length)]
        const height = bar ? Math.max(leastHeight, bar.height * fullHeight) : 2
        return (
          <rect
            key={slot}
            data-tone={bar?.tone ?? 'none'}
            x={slot * pitch}
            y={fullHeight - height}
            width={barWidth}
            height={height}
            rx="1"
          />
        )
      })}
    </svg>
  )
}
