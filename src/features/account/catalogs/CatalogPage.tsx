import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CatalogDetail, updateCatalog } from '@/contract/catalogs'
import { catalogQueries } from '@/entities/catalog/catalog.queries'
import { useHeldRecord } from '@/shared/forms/use-held-record'
import { notify } from '@/shared/lib/notify'
import { PageHeader } from '@/shared/ui/PageHeader'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { CatalogEditor, useCatalogForm } from './CatalogEditor'
import { CatalogMenu } from './CatalogMenu'
import { catalogRequestOf, catalogValuesOf } from './catalog-form'
import { useShowCatalog } from './catalogs.mutations'

const routeApi = getRouteApi('/account/_gate/catalogs/$catalogId')

export function CatalogPage() {
  const { catalogId } = routeApi.useParams()
  const { data: catalog } = useSuspenseQuery(catalogQueries.detail(catalogId))
  const { shown, hold, release } = useHeldRecord(catalog)
  return (
    <>
      <PageHeader
        title={<bdi>{catalog.name}</bdi>}
        record={catalog.name}
        status={<StatusBadge kind="switch" status={catalog.active ? 'on' : 'off'} size="lg" />}
        actions={<CatalogMenu catalog={catalog} />}
      />
      <EditCatalog key={shown.version} catalog={shown} onDirty={hold} onClean={release} />
    </>
  )
}

type Props = { catalog: CatalogDetail; onDirty: () => void; onClean: () => void }

function EditCatalog({ catalog, onDirty, onClean }: Props) {
  const { t } = useTranslation('catalogs')
  const show = useShowCatalog()
  const form = useCatalogForm({
    endpoint: updateCatalog,
    initial: catalogValuesOf(catalog),
    version: catalog.version,
    toRequest: (values, version) => ({
      params: { catalogId: catalog.id },
      body: { ...catalogRequestOf(values), version },
    }),
    fromCurrent: (now) => {
      const stored = now as CatalogDetail // what `conflict/stale` of this endpoint carries
      return { values: catalogValuesOf(stored), version: stored.version }
    },
    onSuccess: (reply, values) => {
      onClean()
      show(reply)
      notify({ title: t('saved', { name: values.name }) })
    },
  })
  return (
    <CatalogEditor
      form={form}
      catalogId={catalog.id}
      edit={catalog.allowedActions.find(({ action }) => action === 'edit')}
      onDirty={onDirty}
      onClean={onClean}
    />
  )
}
