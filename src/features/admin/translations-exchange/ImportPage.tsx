import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { TranslationsNav } from '@/entities/text/TranslationsNav'
import type { TextImportId } from '@/domain/ids'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { Steps } from '@/shared/ui/Steps'
import css from './exchange.module.css'
import { exchangeQueries } from './exchange.queries'
import { ImportLook } from './ImportLook'
import { ImportUpload } from './ImportUpload'

const routeApi = getRouteApi('/admin/_gate/translations/import')

/** Bring files with texts, look at what they would change, decide where somebody should, apply: steps on one page. */
export function ImportPage() {
  const { t } = useTranslation('translations')
  const { import: importId } = routeApi.useSearch()
  return (
    <>
      <PageHeader
        title={t('import.title')}
        sub={t('import.sub')}
        actions={
          importId && (
            <LinkButton to="/admin/translations/import" search={{}} variant="default">
              {t('import.another')}
            </LinkButton>
          )
        }
      />
      <TranslationsNav />
      {importId === undefined ? (
        <>
          <ImportSteps now="bring" />
          <ImportUpload />
        </>
      ) : (
        <Brought importId={importId} />
      )}
    </>
  )
}

function Brought({ importId }: { importId: TextImportId }) {
  const { data, error, refetch } = useQuery(exchangeQueries.brought(importId))
  if (data)
    return (
      <>
        <ImportSteps now={data.applied ? (data.applied.endedAt ? 'over' : 'apply') : 'look'} />
        <ImportLook brought={data} />
      </>
    )
  return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <SkeletonText lines={8} />
}

const stages = ['bring', 'look', 'apply'] as const

function ImportSteps({ now }: { now: (typeof stages)[number] | 'over' }) {
  const { t } = useTranslation('translations')
  const at = now === 'over' ? stages.length : stages.indexOf(now)
  return (
    <div className={css.steps}>
      <Steps
        label={t('import.steps.label')}
        steps={stages.map((id, place) => ({
          id,
          label: t(`import.steps.${id}`),
          state: place < at ? 'done' : place === at ? 'now' : 'next',
        }))}
      />
    </div>
  )
}
