import { type ReactNode, useId } from 'react'
import css from './RadioCards.module.css'

type Option<V extends string> = { value: V; label: ReactNode; badge?: ReactNode; disabled?: boolean }
type Props<V extends string> = {
  /** Names the group for assistive technology; a visible heading stands above it. */
  label: string
  name: string
  value: V | ''
  options: readonly Option<V>[]
  onChange: (value: V) => void
  error?: ReactNode
  disabled?: boolean
}

/** A choice of one among things that take more than a word to say, such as addresses. */
export function RadioCards<V extends string>({ label, name, value, options, onChange, error, disabled }: Props<V>) {
  const errorId = useId()
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? errorId : undefined}
      tabIndex={error ? -1 : undefined}
    >
      <div className={css.cards}>
        {options.map((option) => (
          <label key={option.value} className={css.card}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={disabled || option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span className={css.text}>{option.label}</span>
            {option.badge && <span className="cap">{option.badge}</span>}
          </label>
        ))}
      </div>
      {error && (
        <p id={errorId} className={css.error}>
          {error}
        </p>
      )}
    </div>
  )
}
