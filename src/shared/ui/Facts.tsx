import type { ReactNode } from 'react'
import css from './Facts.module.css'

export type Fact = { label: string; value: ReactNode; hint?: ReactNode }

/** The strip of key facts under a header: five or six, the amount last. */
export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <dl className={css.facts}>
      {items.map(({ label, value, hint }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {hint && <small>{hint}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
