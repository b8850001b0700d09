import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import css from './Steps.module.css'

export type Step = { id: string; label: ReactNode; note?: ReactNode; state: 'done' | 'now' | 'next' }

/** Horizontal steps of a shipment or a wizard: line for what is done, ring for now, hollow for what is to come. */
export function Steps({ steps, label }: { steps: readonly Step[]; label: string }) {
  const { t } = useTranslation('common')
  return (
    <ol className={css.steps} aria-label={label}>
      {steps.map(({ id, label: text, note, state }) => (
        <li key={id} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          {text}
          {state !== 'now' && <span className="sr"> {t(`steps.${state}`)}</span>}
          {note && <small>{note}</small>}
        </li>
      ))}
    </ol>
  )
}
