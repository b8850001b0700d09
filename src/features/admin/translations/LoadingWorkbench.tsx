import { useTranslation } from 'react-i18next'
import { TranslationsNav } from '@/entities/text/TranslationsNav'
import { PageHeader } from '@/shared/ui/PageHeader'
import { SkeletonRows } from '@/shared/ui/Skeletons'

/** The first look into the texts has them read and indexed: the page says meanwhile what it will be. */
export function LoadingWorkbench() {
  const { t } = useTranslation('translations')
  return (
    <>
      <PageHeader title={t('workbench.title')} />
      <TranslationsNav />
      <SkeletonRows rows={14} columns={3} />
    </>
  )
}
