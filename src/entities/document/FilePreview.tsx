import { IconDownload } from '@tabler/icons-react'
import { useQuery, type UseQueryOptions } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { saveFile } from '@/api/download'
import { useObjectUrl } from '@/shared/lib/use-object-url'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppModal } from '@/shared/ui/AppModal'
import { EmptyState } from '@/shared/ui/EmptyState'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import css from './preview.module.css'

export type PreviewedFile = {
  /** What is shown, as a person would call it. */
  title: string
  /** What it is called once it is saved. */
  fileName: string
  file: UseQueryOptions<Blob>
}
type Props = PreviewedFile & { onClose: () => void }

/** ORD-13: a document inside the page, as it would be printed. The file is fetched when it is wanted, and not kept. */
export function FilePreview({ title, fileName, file, onClose }: Props) {
  const { t } = useTranslation('archive')
  const { data: bytes, error, refetch } = useQuery(file)
  return (
    <AppModal opened onClose={onClose} title={title} size="xl">
      <div className={css.dialog}>
        {error ? (
          <ProblemNotice error={error} onRetry={() => void refetch()} />
        ) : bytes ? (
          <FileFrame bytes={bytes} title={title} />
        ) : (
          <SkeletonText lines={8} />
        )}
        <div className={css.actions}>
          <ActionButton
            leftSection={<IconDownload size={15} stroke={1.7} aria-hidden />}
            loading={!bytes && !error}
            disabledReason={error ? t('download.failed') : undefined}
            onClick={() => bytes && saveFile(bytes, fileName)}
          >
            {t('download.file')}
          </ActionButton>
        </div>
      </div>
    </AppModal>
  )
}

/**
 * Bytes in the browser's own viewer. What they are is decided here and by nothing they say of themselves, so that no file
 * is ever run as a page.
 */
export function FileFrame({ bytes, title }: { bytes: Blob; title: string }) {
  const { t } = useTranslation('archive')
  const address = useObjectUrl(bytes)
  const isImage = /^image\/(png|jpeg|webp)$/.test(bytes.type)
  const isPdf = bytes.type === 'application/pdf' && navigator.pdfViewerEnabled
  if (isImage) return <img className={css.image} src={address} alt={title} />
  // Without its own list of pages: the page is narrow, and the document is what one came for.
  if (isPdf) return <iframe className={css.frame} src={`${address}#navpanes=0&view=FitH`} title={title} />
  return <EmptyState title={t('preview.none')} hint={t('preview.noneHint')} />
}
