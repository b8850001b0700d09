import { useTranslation } from 'react-i18next'
import { useCan } from '@/features/session/use-session'
import { SubNav } from '@/shared/ui/SubNav'

/** The parts of the catalogue's administration. */
export function CatalogueNav() {
  const { t } = useTranslation('products')
  const mayImport = useCan('catalogue.import')
  return (
    <SubNav
      label={t('nav.label')}
      items={[
        { to: '/admin/products', label: t('nav.products'), exact: true },
        { to: '/admin/products/conflicts', label: t('nav.conflicts') },
        { to: '/admin/products/categories', label: t('nav.categories') },
        { to: '/admin/products/master', label: t('nav.master') },
        ...(mayImport ? [{ to: '/admin/products/import' as const, label: t('nav.import') }] : []),
      ]}
    />
  )
}
