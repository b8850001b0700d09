import { useTranslation } from 'react-i18next'
import type { DiffLine } from './payload-diff'
import css from './orders.module.css'

const sign = { same: ' ', removed: '−', added: '+' } as const

/** Two documents in one, line by line: what went out has a minus, what came in a plus. */
export function PayloadDiff({ lines }: { lines: readonly DiffLine[] }) {
  const { t } = useTranslation('adminOrders')
  return (
    <div className={css.diff} role="region" aria-label={t('payload.diffRegion')} tabIndex={0}>
      {lines.map(({ kind, text, before, after }) => (
        <div key={`${before ?? ''}:${after ?? ''}`} data-kind={kind}>
          <span aria-hidden>{before}</span>
          <span aria-hidden>{after}</span>
          <span>{sign[kind]}</span>
          <code>{text}</code>
        </div>
      ))}
    </div>
  )
}
