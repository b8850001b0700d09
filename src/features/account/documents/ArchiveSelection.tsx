import { IconFileZip } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { type ArchivedSummary, getArchivedFile } from '@/contract/archive'
import { useDocumentZip } from '@/entities/document/use-document-zip'
import { ActionButton } from '@/shared/ui/ActionButton'

/** The selected documents as one ZIP. */
export function ArchiveSelection({ documents, clear }: { documents: readonly ArchivedSummary[]; clear: () => void }) {
  const { t } = useTranslation('archive')
  const zip = useDocumentZip()
  const handleZip = (): void => {
    zip(
      documents.map(({ id, kind, number, issuedOn, orderNumber, fileName }) => ({
        kind: t(`kind.${kind}`),
        number,
        issuedOn,
        orderNumber,
        fileName,
        load: (signal) => call(getArchivedFile, { params: { archiveId: id }, query: {} }, { signal }),
      })),
    )
    clear()
  }
  return (
    <ActionButton size="xs" leftSection={<IconFileZip size={14} stroke={1.8} aria-hidden />} onClick={handleZip}>
      {t('download.zip', { count: documents.length })}
    </ActionButton>
  )
}
