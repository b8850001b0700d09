import { useTranslation } from 'react-i18next'
import { SubNav } from '@/shared/ui/SubNav'

/** The parts of the catalogue's administration. */
export function CatalogueNav() {
  const { t } = useTranslation('products')
  return (
    <SubNav
      label={t('nav.label')}
      items={[
        { to: '/admin/products', label: t('nav.products'), exact: true },
        { to: '/admin/products/conflicts', label: t('nav.conflicts') },
        { to: '/admin/products/master', label: t('nav.master') },
        { to: '/admin/products/import', label: t('nav.import') },
      ]}
    />
  )
}
