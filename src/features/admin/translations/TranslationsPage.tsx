import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TranslationsNav } from '@/entities/text/TranslationsNav'
import { useSmallScreen } from '@/shared/lib/use-small-screen'
import { PageHeader } from '@/shared/ui/PageHeader'
import { BulkBar } from './BulkBar'
import { LanguageProgress } from './LanguageProgress'
import { ListBar } from './ListBar'
import { LoadingWorkbench } from './LoadingWorkbench'
import { createResume } from './resume'
import { TextGrid } from './TextGrid'
import { TextPane } from './TextPane'
import { usePickedKeys } from './use-picked-keys'
import { useTextPager } from './use-text-pager'
import { useTextWindows } from './use-text-windows'
import { useWorkbench } from './use-workbench'
import css from './workbench.module.css'
import { WorkbenchActions } from './WorkbenchActions'

/** ADM-16: the list, the text that is written, and what helps to write it. */
export function TranslationsPage() {
  return (
    <Suspense fallback={<LoadingWorkbench />}>
      <TextsWorkbench />
    </Suspense>
  )
}

function TextsWorkbench() {
  const { t } = useTranslation('translations')
  const workbench = useWorkbench()
  const windows = useTextWindows(workbench.filter)
  const picked = usePickedKeys(workbench.filter, windows)
  const pager = useTextPager(workbench)
  const isSmall = useSmallScreen()
  // A page that opens with its text leaves the focus where pages have it.
  const [resume] = useState(() => createResume(workbench.openKey === undefined && !isSmall ? 'first' : null))
  const { isGrid, openKey } = workbench
  return (
    <div className={css.page}>
      <PageHeader
        title={t('workbench.title')}
        sub={<LanguageProgress language={workbench.language} />}
        actions={<WorkbenchActions workbench={workbench} />}
      />
      <TranslationsNav />
      <div className={css.work} data-grid={isGrid || undefined} data-open={openKey !== undefined || undefined}>
        <section className={css.list} aria-label={t('workbench.list')}>
          <ListBar workbench={workbench} windows={windows} />
          <TextGrid workbench={workbench} windows={windows} picked={picked} openAt={pager.position} />
          {picked.count > 0 && <BulkBar workbench={workbench} picked={picked} total={windows.total} />}
        </section>
        {!isGrid && <TextPane workbench={workbench} pager={pager} resume={resume} />}
      </div>
    </div>
  )
}
