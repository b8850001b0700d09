import { useTranslation } from 'react-i18next'
import type { SettingsPreview } from '@/contract/admin/settings-history'
import { useFormat } from '@/shared/i18n/use-format'
import css from './portal-settings.module.css'

/** ADM-20: what another window does to goods that customers have now. */
export function EffectReturns({ effect }: { effect: NonNullable<SettingsPreview['returns']> }) {
  const { t } = useTranslation('portalSettings')
  const format = useFormat()
  const { orders, lines, starts, stops } = effect
  const words = (count: number) => ({ count, formatted: format.number(count) })
  return (
    <div>
      <h3 className={css.dialogTitle}>{t('preview.returns.title')}</h3>
      <ul className={css.changes}>
        <li>{t('preview.returns.stops', words(stops))}</li>
        <li>{t('preview.returns.starts', words(starts))}</li>
      </ul>
      <p className="cap">{t('preview.returns.of', { ...words(lines), orders: format.number(orders) })}</p>
    </div>
  )
}
