import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PortalSettings } from '@/contract/admin/portal-settings'
import { useFormat } from '@/shared/i18n/use-format'
import css from './portal-settings.module.css'
import type { SettingValues } from './setting-values'

export type Affected = PortalSettings['affected']

type Props = {
  name: keyof SettingValues
  affected: Affected
  /** What the chosen value does. */
  effect: string
  children: ReactNode
}

/** A setting with what it does, and how many accounts that concerns. */
export function SettingRow({ name, affected, effect, children }: Props) {
  const { t } = useTranslation('portalSettings')
  const format = useFormat()
  const count = name in affected ? affected[name as keyof Affected] : undefined
  return (
    <div className={css.setting}>
      {children}
      <div className={css.effect} aria-live="polite">
        <strong>{t('effect')}</strong>
        <p>{effect}</p>
        {count !== undefined && (
          <p className={css.affected}>{t('affected', { count, formatted: format.number(count) })}</p>
        )}
      </div>
    </div>
  )
}
