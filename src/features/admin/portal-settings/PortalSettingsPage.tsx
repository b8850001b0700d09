import { IconLock } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { portalSettingsQueries } from '@/entities/portal-settings/portal-settings.queries'
import { useHeldRecord } from '@/shared/forms/use-held-record'
import { useFormat } from '@/shared/i18n/use-format'
import { PageHeader } from '@/shared/ui/PageHeader'
import css from './portal-settings.module.css'
import { PortalSettingsForm } from './PortalSettingsForm'
import { SettingGroups } from './SettingGroups'

/** ADM-05, ADM-19, ACC-21, REG-01: what buyers and the seller's own people may do, each setting beside its effect. */
export function PortalSettingsPage() {
  const { t } = useTranslation('portalSettings')
  const format = useFormat()
  const { data: settings } = useSuspenseQuery(portalSettingsQueries.current())
  const { shown, hold, release } = useHeldRecord(settings)
  return (
    <>
      <PageHeader
        title={t('title')}
        sub={
          settings.changedAt && settings.changedBy
            ? t('changed', { name: settings.changedBy, when: format.dateTime(settings.changedAt) })
            : t('neverChanged')
        }
      />
      {settings.editable ? (
        <PortalSettingsForm key={shown.version} settings={shown} onTouch={hold} onDone={release} />
      ) : (
        <>
          <p className={css.readOnly}>
            <IconLock size={15} stroke={1.9} aria-hidden />
            {t('readOnly')}
          </p>
          <SettingGroups values={settings} affected={settings.affected} />
        </>
      )}
    </>
  )
}
