import { type ReactNode, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import css from './portal-settings.module.css'
import { SettingOrigin } from './setting-origin'
import type { FieldProps } from './setting-values'

type Props = {
  /** Whose count of accounts is told; several settings of one row tell that of the first. */
  name: string
  affected: FieldProps['affected']
  /** What the chosen value does. */
  effect: string
  children: ReactNode
}

/** A setting with what it does, and how many accounts that concerns. */
export function SettingRow({ name, affected, effect, children }: Props) {
  const { t } = useTranslation('portalSettings')
  const format = useFormat()
  const origin = useContext(SettingOrigin)
  const count = affected[name]
  return (
    <div className={css.setting}>
      <div className={css.control}>{children}</div>
      <div className={css.effect} aria-live="polite">
        <strong>{t('effect')}</strong>
        <p>{effect}</p>
        {origin?.(name)}
        {count !== undefined && (
          <p className={css.affected}>{t('affected', { count, formatted: format.number(count) })}</p>
        )}
      </div>
    </div>
  )
}
