import type { ReactNode } from 'react'
import css from './FixedFacts.module.css'

/** Facts that are shown and not changed here. */
export function FixedFacts({ facts }: { facts: readonly { label: string; value: ReactNode; hint?: string }[] }) {
  return (
    <dl className={css.fixed}>
      {facts.map(({ label, value, hint }) => (
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
