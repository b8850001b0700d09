import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import type { QuickLook } from './quick-lines'
import css from './quick-order.module.css'

export const quickViews = ['all', 'open', 'ready'] as const
export type QuickView = (typeof quickViews)[number]

type Props = {
  view: QuickView
  counts: Readonly<Record<QuickLook, number>>
  total: number
  onView: (view: QuickView) => void
}

export function QuickViews({ view, counts, total, onView }: Props) {
  const { t } = useTranslation('quickOrder')
  const format = useFormat()
  const count = { all: total, open: total - counts.ready, ready: counts.ready }
  return (
    <div className={css.views} role="group" aria-label={t('views.label')}>
      {quickViews.map((id) => (
        <UnstyledButton key={id} className={css.view} aria-pressed={view === id} onClick={() => onView(id)}>
          {t(`views.${id}`)} <span className="num">{format.number(count[id])}</span>
        </UnstyledButton>
      ))}
    </div>
  )
}
