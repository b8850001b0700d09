import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import css from './side.module.css'
import { type SideTab, sideTabs } from './side-tabs'

type Props = { tab: SideTab; onTab: (tab: SideTab) => void; openComments: number; children: ReactNode }

/** Suggestions, history and comments in one place, because only one of them is read at a time. */
export function SideTabs({ tab, onTab, openComments, children }: Props) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const id = useId()
  const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -step : step
    const next = sideTabs[(sideTabs.indexOf(tab) + forward + sideTabs.length) % sideTabs.length]
    if (!next) return
    onTab(next)
    document.getElementById(`${id}${next}`)?.focus()
  }
  return (
    <div>
      <div role="tablist" aria-label={t('workbench.side')} className={css.tabs} tabIndex={-1} onKeyDown={walk}>
        {sideTabs.map((each) => (
          <button
            key={each}
            id={`${id}${each}`}
            type="button"
            role="tab"
            aria-selected={each === tab}
            aria-controls={`${id}panel`}
            tabIndex={each === tab ? 0 : -1}
            onClick={() => onTab(each)}
          >
            {t(`side.${each}`)}
            {each === 'comments' && openComments > 0 && (
              <span className={css.badge}>{format.number(openComments)}</span>
            )}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${tab}`} className={css.tabPanel}>
        {children}
      </div>
    </div>
  )
}
