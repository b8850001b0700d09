import { axisTop } from '@/shared/lib/axis'
import css from './BarChart.module.css'

export type ChartBar = {
  id: string
  /** Under the bar, where there is room. */
  label: string
  /** What pointing at it says. */
  title: string
  value: number
  /** What it is compared with: drawn as an outline. */
  before?: number | null
  /** The one that is meant: today. */
  loud?: boolean
}
type Props = {
  bars: readonly ChartBar[]
  /** The picture in a sentence; the table beside it holds the figures. */
  summary: string
  /** A value of the axis in words. */
  tick: (value: number) => string
}

const ticks = 4
/** Up to so many bars each has its label. */
const mostLabels = 13
/** And so many labels find room on a small screen. */
const fewLabels = 4
/** Of the width a bar has, so that neighbours do not touch. */
const barShare = 0.66

/** Bars over time, oldest at the left in every language, because a time axis does not mirror. */
export function BarChart({ bars, summary, tick }: Props) {
  const top = axisTop(Math.max(...bars.map(({ value, before }) => Math.max(value, before ?? 0))), ticks)
  const step = 100 / bars.length
  const width = step * barShare
  const values = Array.from({ length: ticks + 1 }, (_, index) => (top / ticks) * (ticks - index))
  const last = bars.length - 1
  const isRoomy = bars.length <= mostLabels
  const spread = Array.from({ length: ticks + 1 }, (_, index) => Math.round((last / ticks) * index))
  const labelled = isRoomy ? bars.map((_, index) => index) : [...new Set(spread)]
  const kept = Math.ceil(labelled.length / fewLabels)
  const heightOf = (value: number): number => (Math.max(0, value) / top) * 100

  return (
    <div className={css.plot}>
      <div className={css.ticks} aria-hidden>
        {values.map((value) => (
          <span key={value}>{tick(value)}</span>
        ))}
      </div>
      <svg className={css.chart} viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={summary}>
        {values.map((value) => (
          <line
            key={value}
            className={css.grid}
            x1="0"
            x2="100"
            y1={100 - heightOf(value)}
            y2={100 - heightOf(value)}
          />
        ))}
        {bars.map(({ id, title, value, before, loud }, index) => {
          const x = index * step + (step - width) / 2
          return (
            <g key={id}>
              <rect className={css.hit} x={index * step} y="0" width={step} height="100">
                <title>{title}</title>
              </rect>
              <rect
                className={css.bar}
                data-loud={loud || undefined}
                x={x}
                y={100 - heightOf(value)}
                width={width}
                height={heightOf(value)}
                pointerEvents="none"
              />
              {before !== undefined && before !== null && before > 0 && (
                <path
                  className={css.before}
                  d={`M${x} 100V${100 - heightOf(before)}H${x + width}V100`}
                  pointerEvents="none"
                />
              )}
            </g>
          )
        })}
      </svg>
      <div className={css.days} aria-hidden>
        {labelled.map((index, place) => (
          <span
            key={index}
            data-end={isRoomy ? undefined : index === 0 ? 'first' : index === last ? 'last' : undefined}
            data-spare={place % kept > 0 || undefined}
            style={{ left: `${(index + 0.5) * step}%` }}
          >
            <bdi>{bars[index]?.label}</bdi>
          </span>
        ))}
      </div>
    </div>
  )
}
