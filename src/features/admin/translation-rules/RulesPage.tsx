import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { textQueries } from '@/entities/text/text.queries'
import { TranslationsNav } from '@/entities/text/TranslationsNav'
import { useHeldWhileDirty } from '@/shared/forms/use-held-while-dirty'
import { PageHeader } from '@/shared/ui/PageHeader'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { RulesForm } from './RulesForm'

/** ADM-16: how texts are reviewed, and how much each check of them weighs. */
export function RulesPage() {
  const { t } = useTranslation('translations')
  return (
    <>
      <PageHeader title={t('rules.title')} sub={t('rules.sub')} />
      <TranslationsNav />
      <Suspense fallback={<SkeletonRows rows={10} columns={2} />}>
        <Rules />
      </Suspense>
    </>
  )
}

function Rules() {
  const { data } = useSuspenseQuery(textQueries.settings())
  const { languages } = useSuspenseQuery(textQueries.workbench()).data
  const { held, reportDirty } = useHeldWhileDirty(data)
  return <RulesForm key={held.version} settings={held} languages={languages} reportDirty={reportDirty} />
}
