import { Checkbox, TextInput } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import css from './catalogs.module.css'

type Option<V extends string> = { value: V; label: string; more?: string; depth?: number }
type Props<V extends string> = {
  label: string
  hint: string
  error?: ReactNode
  values: readonly V[]
  options: readonly Option<V>[]
  /** One under the other, set in by their depth. */
  tree?: boolean
  onChange: (value: V, on: boolean) => void
}

/** More than this need a field to look them up with. */
const manyOptions = 12

/** Several of many: checkboxes, with a search where there are too many to read. */
export function PickList<V extends string>({ label, hint, error, values, options, tree, onChange }: Props<V>) {
  const { t } = useTranslation('catalogs')
  const hintId = useId()
  const [q, setQ] = useState('')
  const shown = options.filter((option) => option.label.toLowerCase().includes(q.trim().toLowerCase()))
  return (
    <div role="group" aria-label={label} aria-describedby={hintId} className={css.pick}>
      <p id={hintId} className={css.hint}>
        {hint}
      </p>
      {options.length > manyOptions && (
        <TextInput
          type="search"
          aria-label={t('pick.search', { label })}
          placeholder={t('pick.placeholder')}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
      )}
      <div className={css.options} data-tree={tree || undefined}>
        {shown.map(({ value, label: text, more, depth = 0 }) => (
          <Checkbox
            key={value}
            style={{ '--depth': depth } as object}
            checked={values.includes(value)}
            onChange={(event) => onChange(value, event.currentTarget.checked)}
            label={
              <span>
                <bdi>{text}</bdi> {more && <span className="cap">{more}</span>}
              </span>
            }
          />
        ))}
      </div>
      {shown.length === 0 && <p className="dim">{t('pick.none', { q })}</p>}
      {error && (
        <p className={css.error} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
