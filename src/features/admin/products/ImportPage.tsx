import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { CatalogueNav } from './CatalogueNav'
import { ImportApply } from './ImportApply'
import { ImportColumns } from './ImportColumns'
import { ImportRows } from './ImportRows'
import { ImportUpload } from './ImportUpload'
import css from './products.module.css'

const routeApi = getRouteApi('/admin/_gate/products/import')

/** Bring a file, look at what it would change, apply it: three steps on one page. */
export function ImportPage() {
  const { t } = useTranslation('products')
  const { file } = routeApi.useSearch()
  const brought = useQuery({
    ...catalogueQueries.importFile(file ?? ('' as NonNullable<typeof file>)),
    enabled: file !== undefined,
  })
  const { data } = brought
  return (
    <>
      <PageHeader
        title={t('import.title')}
        sub={data ? <bdi>{data.fileName}</bdi> : t('import.sub')}
        actions={
          file && (
            <LinkButton to="/admin/products/import" search={{}} variant="default">
              {t('import.another')}
            </LinkButton>
          )
        }
      />
      <CatalogueNav />
      {file === undefined ? (
        <ImportUpload />
      ) : data ? (
        <div className={css.brought}>
          <ImportApply brought={data} />
          {!data.applied && <ImportColumns key={data.version} brought={data} />}
          {(data.counts ?? data.applied) && <ImportRows brought={data} />}
        </div>
      ) : brought.error ? (
        <ProblemNotice error={brought.error} onRetry={() => void brought.refetch()} />
      ) : (
        <SkeletonText lines={8} />
      )}
    </>
  )
}
