import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import css from '@/entities/text/releases.module.css'
import { textReleaseQueries } from '@/entities/text/text-release.queries'
import { TranslationsNav } from '@/entities/text/TranslationsNav'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionButton } from '@/shared/ui/ActionButton'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { useRefusal } from '@/shared/ui/use-refusal'
import { DownloadFiles } from './DownloadFiles'
import { PendingSection } from './PendingSection'
import { ReleaseTable } from './ReleaseTable'

const PublishDialog = lazyPart(() => import('./PublishDialog').then(({ PublishDialog }) => PublishDialog))

/** ADM-16: what people read, release by release, and what waits to be published. */
export function ReleasesPage() {
  const { t } = useTranslation('textReleases')
  const refusal = useRefusal()
  const [publishing, setPublishing] = useState(false)
  const result = useQuery(textReleaseQueries.list())
  const pending = useQuery(textReleaseQueries.pending())
  const { rows, latest, allowedActions } = result.data ?? {}
  const isReady = pending.data !== undefined && pending.data.total > 0 && pending.data.blocking.length === 0
  const reason =
    refusal(allowedActions?.find(({ action }) => action === 'publish')) ??
    (isReady ? undefined : pending.data?.blocking.length ? t('publish.blocked') : t('publish.nothing'))
  return (
    <>
      <PageHeader
        title={t('releases.title')}
        sub={t('releases.sub')}
        actions={
          <>
            <DownloadFiles latest={latest ?? 0} />
            <ActionButton variant="filled" disabledReason={reason} onClick={() => setPublishing(true)}>
              {t('publish.open')}
            </ActionButton>
          </>
        }
      />
      <TranslationsNav />
      <div className={css.parts}>
        <PendingSection result={pending} />
        <Section title={t('releases.all')}>
          {result.error ? (
            <ProblemNotice error={result.error} onRetry={() => void result.refetch()} />
          ) : !rows ? (
            <SkeletonRows rows={4} columns={5} />
          ) : rows.length === 0 ? (
            <EmptyState title={t('releases.empty.title')} hint={t('releases.empty.hint')} />
          ) : (
            <ReleaseTable rows={rows} latest={latest ?? 0} shipped={allowedActions} />
          )}
        </Section>
      </div>
      {publishing && pending.data && (
        <Suspense>
          <PublishDialog pending={pending.data} onClose={() => setPublishing(false)} />
        </Suspense>
      )}
    </>
  )
}
