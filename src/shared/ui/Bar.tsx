import type { CSSProperties, ReactNode } from 'react'
import css from './Bar.module.css'

export type BarColor = 'accent' | 'accent-mid' | 'good' | 'warn' | 'bad' | 'info' | 'neutral'
export type BarPart = { value: number; color: BarColor; hatch?: boolean }

const cssColor = (color: BarColor): string =>
  color.startsWith('accent') ? `var(--p-${color})` : `var(--p-${color}-solid)`

type Props = {
  parts: readonly BarPart[]
  /** What the whole bar stands for; parts beyond it are cut. */
  total: number
  /** Says in words what the bar shows; leave it out only when the words stand beside it. */
  label?: string
  size?: 'xs' | 'sm' | 'md' | 'lg'
}

/** A bar of one or more segments. */
export function Bar({ parts, total, label, size = 'md' }: Props) {
  return (
    <div
      className={css.bar}
      data-size={size}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {parts
        .filter(({ value }) => value > 0)
        .map(({ value, color, hatch }, index) => (
          <span
            key={index}
            data-hatch={hatch || undefined}
            style={
              { '--w': `${Math.min(100, (value / (total || 1)) * 100)}%`, '--c': cssColor(color) } as CSSProperties
            }
          />
        ))}
    </div>
  )
}

/** One entry of a bar's legend. */
export function Legend({ color, hatch, children }: { color: BarColor; hatch?: boolean; children: ReactNode }) {
  return (
    <span className={css.legend}>
      <i
        className={css.swatch}
        data-hatch={hatch || undefined}
        style={{ '--c': cssColor(color) } as CSSProperties}
        aria-hidden
      />
      {children}
    </span>
  )
}
