import type { ReactNode } from 'react'
import css from './products.module.css'

/** What is wrong with a list as a whole; the form moves the focus here. */
export function FieldError({ error }: { error: ReactNode }) {
  if (!error) return null
  return (
    <p className={css.error} role="alert" tabIndex={-1} data-invalid-group>
      {error}
    </p>
  )
}
