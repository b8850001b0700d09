import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { textQueries } from '@/entities/text/text.queries'
import { TranslationsNav } from '@/entities/text/TranslationsNav'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { PageHeader } from '@/shared/ui/PageHeader'
import { PlainTable } from '@/shared/ui/PlainTable'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { LoadingWorkbench } from './LoadingWorkbench'
import { ProgressCell } from './ProgressCell'
import css from './workbench.module.css'

/** How far every namespace is in every language; each figure opens the texts it speaks of. */
export function ProgressPage() {
  return (
    <Suspense fallback={<LoadingWorkbench />}>
      <Progress />
    </Suspense>
  )
}

function Progress() {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const nameOf = useLanguageName()
  const { languages, namespaces } = useSuspenseQuery(textQueries.workbench()).data
  const { data, error, refetch } = useQuery(textQueries.progress())
  const targets = languages.filter(({ isSource }) => !isSource)
  const progressOf = (namespace: string, language: string) =>
    data?.rows.find((row) => row.namespace === namespace && row.language === language)?.progress
  return (
    <>
      <PageHeader title={t('progress.title')} sub={t('progress.sub')} />
      <TranslationsNav />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={12} columns={targets.length + 2} />}
      {data && (
        <div className={css.progressTable}>
          <PlainTable
            label={t('progress.title')}
            rows={namespaces}
            rowKey={({ name }) => name}
            footerLabel={t('progress.whole')}
            columns={[
              {
                id: 'namespace',
                header: t('list.filter.namespace'),
                rowHeader: true,
                cell: ({ name }) => (
                  <AppLink to="/admin/translations" search={{ namespace: [name] }}>
                    {name}
                  </AppLink>
                ),
              },
              { id: 'keys', header: t('progress.keys'), align: 'end', cell: ({ keys }) => format.number(keys) },
              ...targets.map((language) => ({
                id: language.code,
                header: nameOf(language),
                cell: ({ name }: { name: string }) => (
                  <ProgressCell progress={progressOf(name, language.code)} language={language.code} namespace={name} />
                ),
                footer: <ProgressCell progress={language.progress} language={language.code} />,
              })),
            ]}
          />
        </div>
      )}
    </>
  )
}
