import { Outlet, useParams } from '@tanstack/react-router'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { settingSections } from '@/domain/settings/vocabulary'
import { portalSettingsQueries } from '@/entities/portal-settings/portal-settings.queries'
import { HistoryLink } from '@/features/session/HistoryLink'
import { useFormat } from '@/shared/i18n/use-format'
import { PageHeader } from '@/shared/ui/PageHeader'
import { SubNav } from '@/shared/ui/SubNav'
import css from './portal-settings.module.css'
import { namesIn } from './setting-values'

/** ADM-19: what the business decides about the portal, in parts that are pages of their own. */
export function SettingsPage() {
  const { t } = useTranslation('portalSettings')
  const format = useFormat()
  const params = useParams({ strict: false })
  const section = settingSections.find((each) => each === params.section)
  const { data: settings } = useSuspenseQuery(portalSettingsQueries.current())
  return (
    <>
      <PageHeader
        title={t('title')}
        record={section && t(`section.${section}`)}
        sub={
          settings.changedAt && settings.changedBy
            ? t('changed', { name: settings.changedBy, when: format.dateTime(settings.changedAt) })
            : t('neverChanged')
        }
        actions={<HistoryLink record="portalSettings" fields={section && namesIn(section)} />}
      />
      <SubNav
        label={t('sections')}
        items={[
          ...settingSections.map((section) => ({
            to: '/admin/settings/$section' as const,
            params: { section },
            label: t(`section.${section}`),
          })),
          { to: '/admin/settings/history' as const, label: t('section.history') },
        ]}
      />
      <div className={css.section}>
        <Outlet />
      </div>
    </>
  )
}
