import { useTranslation } from 'react-i18next'
import { addDays, daysBetween } from '@/domain/calendar'
import { currencyExponents } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import type { RunningBudget } from './burn-down'
import { scaleOf, stairs } from './budget-figures'
import css from './burn-down-chart.module.css'

/** What is left, day by day; oldest at the left in every language, because a time axis does not mirror. */
export function BurnDownChart({ budget }: { budget: RunningBudget }) {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  const { window, amount, burnDown, forecast } = budget
  const { currency } = amount
  const { points } = burnDown
  const days = daysBetween(window.startsOn, window.endsOn) + 1
  const dayWidth = 100 / days
  const last = points.at(-1)
  const atEnd = forecast && points.length < days ? amount.amount - forecast.amount : null
  const lefts = points.map(({ left }) => left.amount)
  const scale = scaleOf([amount.amount, ...lefts, ...(atEnd === null ? [] : [atEnd])])
  const { y } = scale
  const today = points.length * dayWidth
  const line = stairs(lefts, amount.amount, dayWidth, y)
  const labelled = [...new Set([0, Math.floor((days - 1) / 2), days - 1])]

  return (
    <>
      <div className={css.plot}>
        <div className={css.ticks} aria-hidden>
          {scale.ticks.map((value) => (
            <span key={value} style={{ top: `${y(value)}%` }}>
              {format.number(Math.round(value / 10 ** currencyExponents[currency]))}
            </span>
          ))}
        </div>
        <svg
          className={css.chart}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          role="img"
          aria-label={t('chart.summary', {
            date: format.date(last?.on ?? window.startsOn),
            left: format.money(last?.left ?? amount),
            amount: format.money(amount),
          })}
        >
          {scale.ticks.map((value) => (
            <line
              key={value}
              className={css.grid}
              data-zero={value === 0 || undefined}
              x1="0"
              x2="100"
              y1={y(value)}
              y2={y(value)}
            />
          ))}
          <path className={css.area} d={`${line}V${y(0)}H0Z`} />
          <line className={css.even} x1="0" y1={y(amount.amount)} x2="100" y2={y(0)} />
          {last && atEnd !== null && (
            <line className={css.forecast} x1={today} y1={y(last.left.amount)} x2="100" y2={y(atEnd)} />
          )}
          <path className={css.left} d={line} />
          {points.length < days && <line className={css.today} x1={today} x2={today} y1="0" y2="100" />}
          {points.map(({ on, left, used }, day) => (
            <rect key={on} className={css.hit} x={day * dayWidth} y="0" width={dayWidth} height="100">
              <title>
                {t('chart.day', { date: format.date(on), left: format.money(left), used: format.money(used) })}
              </title>
            </rect>
          ))}
        </svg>
        <div className={css.days} aria-hidden>
          {labelled.map((day) => (
            <span
              key={day}
              data-end={day === 0 ? 'first' : day === days - 1 ? 'last' : undefined}
              style={{ left: `${(day / Math.max(days - 1, 1)) * 100}%` }}
            >
              <bdi>{format.date(addDays(window.startsOn, day))}</bdi>
            </span>
          ))}
        </div>
      </div>
      <p className={css.legend}>
        <Key look="left">{t('chart.left')}</Key>
        <Key look="even">{t('chart.even')}</Key>
        {atEnd !== null && <Key look="forecast">{t('chart.forecast')}</Key>}
        <span className="cap">{currency}</span>
      </p>
    </>
  )
}

function Key({ look, children }: { look: 'left' | 'even' | 'forecast'; children: string }) {
  return (
    <span className={css.key}>
      <svg viewBox="0 0 22 4" width="22" height="4" aria-hidden>
        <line className={css[look]} x1="0" x2="22" y1="2" y2="2" />
      </svg>
      {children}
    </span>
  )
}
