import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createCatalog } from '@/contract/catalogs'
import { notify } from '@/shared/lib/notify'
import { PageHeader } from '@/shared/ui/PageHeader'
import { CatalogEditor, useCatalogForm } from './CatalogEditor'
import { catalogRequestOf, emptyCatalog } from './catalog-form'
import { useShowCatalog } from './catalogs.mutations'

export function NewCatalogPage() {
  const { t } = useTranslation('catalogs')
  const navigate = useNavigate()
  const show = useShowCatalog()
  const form = useCatalogForm({
    endpoint: createCatalog,
    initial: emptyCatalog,
    toRequest: (values) => ({ body: catalogRequestOf(values) }),
    onSuccess: (catalog, values) => {
      show(catalog)
      notify({ title: t('created', { name: values.name }) })
      void navigate({ to: '/account/catalogs/$catalogId', params: { catalogId: catalog.id } })
    },
  })
  return (
    <>
      <PageHeader title={t('new')} sub={t('newSub')} />
      <CatalogEditor form={form} catalogId={null} />
    </>
  )
}
