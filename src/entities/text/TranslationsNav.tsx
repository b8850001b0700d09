import { useTranslation } from 'react-i18next'
import { SubNav } from '@/shared/ui/SubNav'

/** The parts of the workbench of texts. */
export function TranslationsNav() {
  const { t } = useTranslation(['textReleases', 'translations'])
  return (
    <SubNav
      label={t('nav.label')}
      items={[
        { to: '/admin/translations', label: t('translations:tabs.texts'), exact: true },
        { to: '/admin/translations/progress', label: t('translations:tabs.progress') },
        { to: '/admin/translations/glossary', label: t('translations:tabs.glossary') },
        { to: '/admin/translations/import', label: t('translations:import.tab') },
        { to: '/admin/translations/export', label: t('translations:export.tab') },
        { to: '/admin/translations/releases', label: t('nav.releases') },
        { to: '/admin/translations/languages', label: t('nav.languages') },
        { to: '/admin/translations/missing', label: t('nav.missing') },
        { to: '/admin/translations/unused', label: t('nav.unused') },
        { to: '/admin/translations/settings', label: t('translations:rules.tab') },
      ]}
    />
  )
}
