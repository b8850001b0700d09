import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { useHeldRecord } from '@/shared/forms/use-held-record'
import { DateText } from '@/shared/ui/DateText'
import { PageHeader } from '@/shared/ui/PageHeader'
import { CatalogueNav } from './CatalogueNav'
import { MastersForm } from './MastersForm'

/** INT-03: which side is master, per field, and where a category differs. */
export function MastersPage() {
  const { t } = useTranslation('products')
  const client = useQueryClient()
  const { data } = useSuspenseQuery(catalogueQueries.masters())
  const { shown, hold, release } = useHeldRecord(data)
  return (
    <>
      <PageHeader
        title={t('masters.title')}
        sub={
          data.changedAt ? (
            <>
              {t('masters.changed')} <bdi>{data.changedBy}</bdi>, <DateText value={data.changedAt} withTime />
            </>
          ) : (
            t('masters.sub')
          )
        }
      />
      <CatalogueNav />
      <MastersForm
        key={shown.version}
        masters={shown}
        onDirty={hold}
        onClean={release}
        onSaved={(saved) => client.setQueryData(catalogueQueries.masters().queryKey, saved)}
      />
    </>
  )
}
