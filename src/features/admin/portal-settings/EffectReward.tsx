import { useTranslation } from 'react-i18next'
import type { SettingsPreview } from '@/contract/admin/settings-history'
import css from './portal-settings.module.css'

/** INV-21: whose credit limit another reward raises, or no longer. */
export function EffectReward({
  effect: { customers, before, after },
}: {
  effect: NonNullable<SettingsPreview['reward']>
}) {
  const { t } = useTranslation('portalSettings')
  return (
    <div>
      <h3 className={css.dialogTitle}>{t('preview.reward.title')}</h3>
      <ul className={css.changes}>
        <li>{t('preview.reward.after', { count: after })}</li>
        <li>{t('preview.reward.before', { count: before })}</li>
      </ul>
      <p className="cap">{t('preview.reward.of', { count: customers })}</p>
    </div>
  )
}
