import { useTranslation } from 'react-i18next'
import { SubNav } from '@/shared/ui/SubNav'

export function StatementNav() {
  const { t } = useTranslation('statement')
  return (
    <SubNav
      label={t('nav.label')}
      items={[
        { to: '/account/statement', label: t('nav.statement'), exact: true },
        { to: '/account/statement/credits', label: t('nav.credits') },
      ]}
    />
  )
}
