import { useTranslation } from 'react-i18next'
import type { Dashboard } from '@/contract/admin/dashboard'
import { currencyExponents } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import { axisTop } from '@/shared/lib/axis'
import css from './sales-chart.module.css'

type Day = NonNullable<Dashboard['sales']>['byDay'][number]

const ticks = 4
/** Of the width a day has, so that neighbours do not touch. */
const barShare = 0.66

/** One bar a day, oldest at the left in every language, because a time axis does not mirror. */
export function SalesByDayChart({ days }: { days: readonly Day[] }) {
  const { t } = useTranslation('adminDashboard')
  const format = useFormat()
  const best = days.reduce<Day | undefined>(
    (most, day) => (most && most.value.amount >= day.value.amount ? most : day),
    undefined,
  )
  if (!best || best.value.amount <= 0) return <p className="dim">{t('chart.empty')}</p>

  const { currency } = best.value
  const top = axisTop(best.value.amount, ticks)
  const step = 100 / days.length
  const tickValues = Array.from({ length: ticks + 1 }, (_, index) => (top / ticks) * (ticks - index))
  const last = days.length - 1
  const labelled = [...new Set(Array.from({ length: ticks + 1 }, (_, index) => Math.round((last / ticks) * index)))]

  return (
    <div className={css.plot}>
      <div className={css.ticks} aria-hidden>
        {tickValues.map((value) => (
          <span key={value}>{format.number(Math.round(value / 10 ** currencyExponents[currency]))}</span>
        ))}
      </div>
      <svg
        className={css.chart}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        role="img"
        aria-label={t('chart.summary', { date: format.date(best.on), value: format.money(best.value) })}
      >
        {tickValues.map((value) => (
          <line
            key={value}
            className={css.grid}
            x1="0"
            x2="100"
            y1={100 - (value / top) * 100}
            y2={100 - (value / top) * 100}
          />
        ))}
        {days.map(({ on, orders, value }, index) => {
          const height = (Math.max(0, value.amount) / top) * 100
          return (
            <g key={on}>
              <rect className={css.hit} x={index * step} y="0" width={step} height="100">
                <title>{t('chart.bar', { date: format.date(on), value: format.money(value), count: orders })}</title>
              </rect>
              <rect
                className={css.bar}
                data-today={index === last || undefined}
                x={index * step + (step * (1 - barShare)) / 2}
                y={100 - height}
                width={step * barShare}
                height={height}
                pointerEvents="none"
              />
            </g>
          )
        })}
      </svg>
      <div className={css.days} aria-hidden>
        {labelled.map((index, place) => (
          <span
            key={index}
            data-end={index === 0 ? 'first' : index === last ? 'last' : undefined}
            data-spare={place % 2 === 1 || undefined}
            style={{ left: `${(index + 0.5) * step}%` }}
          >
            <bdi>{format.date(days[index]?.on ?? '')}</bdi>
          </span>
        ))}
      </div>
    </div>
  )
}
