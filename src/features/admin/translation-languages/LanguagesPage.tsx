import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextLanguage } from '@/contract/admin/translations/languages'
import { textReleaseQueries } from '@/entities/text/text-release.queries'
import { TranslationsNav } from '@/entities/text/TranslationsNav'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionButton } from '@/shared/ui/ActionButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { useRefusal } from '@/shared/ui/use-refusal'
import { LanguageTable } from './LanguageTable'

const LanguageDrawer = lazyPart(() => import('./LanguageDrawer').then(({ LanguageDrawer }) => LanguageDrawer))

/** ADM-16: language versions of the portal, those shipped with it and those added here. */
export function LanguagesPage() {
  const { t } = useTranslation('textReleases')
  const refusal = useRefusal()
  const result = useQuery(textReleaseQueries.languages())
  const [open, setOpen] = useState<TextLanguage | 'new' | null>(null)
  const { rows, allowedActions } = result.data ?? {}
  return (
    <>
      <PageHeader
        title={t('languages.title')}
        sub={t('languages.sub')}
        actions={
          <ActionButton
            variant="filled"
            disabledReason={refusal(allowedActions?.find(({ action }) => action === 'add'))}
            onClick={() => setOpen('new')}
          >
            {t('languages.add')}
          </ActionButton>
        }
      />
      <TranslationsNav />
      {result.error ? (
        <ProblemNotice error={result.error} onRetry={() => void result.refetch()} />
      ) : !rows ? (
        <SkeletonRows rows={4} columns={6} />
      ) : (
        <LanguageTable rows={rows} onEdit={setOpen} />
      )}
      {open && rows && (
        <Suspense>
          <LanguageDrawer
            key={open === 'new' ? 'new' : open.code}
            language={open === 'new' ? null : open}
            all={rows}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      )}
    </>
  )
}
