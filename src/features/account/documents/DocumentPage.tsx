import { Button } from '@mantine/core'
import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { archiveQueries } from '@/entities/document/archive.queries'
import { PreviewButton } from '@/entities/document/PreviewButton'
import { documentQueries } from '@/entities/document/document.queries'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { DocumentSheet } from './DocumentSheet'
import { useArchiveFile } from '@/entities/document/use-archive-file'

const routeApi = getRouteApi('/account/_gate/orders/$orderId/documents/$documentId')

/** A business document as a page that prints like one. */
export function DocumentPage() {
  const { t } = useTranslation(['documents', 'archive'])
  const { busy, download } = useArchiveFile()
  const { orderId, documentId } = routeApi.useParams()
  const { data: document } = useSuspenseQuery(documentQueries.detail(documentId))
  return (
    <>
      {/* On paper the sheet is headed by itself. */}
      <div data-noprint>
        <PageHeader
          title={t(`kind.${document.kind}`)}
          record={document.number}
          parent={document.orderNumber ?? undefined}
          copyable={document.number}
          actions={
            <>
              <LinkButton variant="default" to="/account/orders/$orderId" params={{ orderId }}>
                {t('back', { number: document.orderNumber ?? '' })}
              </LinkButton>
              <PreviewButton
                title={t('title', { kind: t(`kind.${document.kind}`), number: document.number })}
                fileName={`${document.number}.pdf`}
                file={archiveQueries.file(document.archiveId)}
              />
              <Button
                variant="default"
                loading={busy}
                leftSection={<IconDownload size={15} stroke={1.7} aria-hidden />}
                onClick={() =>
                  void download({ id: document.archiveId, fileName: `${document.number}.pdf` }, { format: 'pdf' })
                }
              >
                {t('archive:download.pdf')}
              </Button>
              <Button leftSection={<IconPrinter size={15} stroke={1.7} aria-hidden />} onClick={() => window.print()}>
                {t('print')}
              </Button>
            </>
          }
        />
      </div>
      <DocumentSheet document={document} orderId={orderId} />
    </>
  )
}
