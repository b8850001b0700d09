import { ActionIcon, Button } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lazyPart } from '@/shared/lib/lazy-part'
import type { PreviewedFile } from './FilePreview'

const FilePreview = lazyPart(() => import('./FilePreview').then(({ FilePreview }) => FilePreview))

type Props = PreviewedFile & {
  /** Only the eye, in a row of a table. */
  compact?: boolean
}

/** Shows a document inside the page; the dialog comes with the first. */
export function PreviewButton({ compact, ...shown }: Props) {
  const { t } = useTranslation('archive')
  const [isOpen, setOpen] = useState(false)
  const open = () => setOpen(true)
  const name = t('preview.of', { document: shown.title })
  return (
    <>
      {compact ? (
        <ActionIcon variant="subtle" size={30} aria-label={name} title={name} onClick={open}>
          <IconEye size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      ) : (
        <Button variant="default" leftSection={<IconEye size={15} stroke={1.7} aria-hidden />} onClick={open}>
          {t('preview.show')}
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <FilePreview {...shown} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
