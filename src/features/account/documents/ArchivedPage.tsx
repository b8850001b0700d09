import { IconDownload, IconExternalLink, IconFileTypeXml, IconPrinter } from '@tabler/icons-react'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ArchivedDetail } from '@/contract/archive'
import { archiveQueries } from '@/entities/document/archive.queries'
import { FileFrame } from '@/entities/document/FilePreview'
import { PreviewButton } from '@/entities/document/PreviewButton'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ActionMenu } from '@/shared/ui/ActionMenu'
import { AppLink } from '@/shared/ui/AppLink'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import css from './archive.module.css'
import { DocumentSheet } from './DocumentSheet'
import { DocumentVersions } from './DocumentVersions'
import { PaperSheet } from './PaperSheet'
import { useArchiveFile } from '@/entities/document/use-archive-file'

const routeApi = getRouteApi('/account/_gate/documents/$archiveId')

/** ORD-10, ORD-13: a document to read, to download and to print, in its newest version or an older one. */
export function ArchivedPage() {
  const { t } = useTranslation('archive')
  const format = useFormat()
  const { archiveId } = routeApi.useParams()
  const { version } = routeApi.useSearch()
  const { data: archived } = useSuspenseQuery(archiveQueries.detail(archiveId, version))
  const { kind, number, title, issuedOn, document, paper } = archived
  return (
    <>
      {/* On paper the sheet is headed by itself. */}
      <div data-noprint>
        <PageHeader
          title={t('detail.title', { kind: t(`kind.${kind}`), number })}
          record={number}
          copyable={number}
          sub={title ? <bdi>{title}</bdi> : issuedOn && format.date(issuedOn)}
          actions={<Actions archived={archived} version={version} />}
        />
      </div>
      <div className={css.page}>
        <div data-noprint>
          <DocumentVersions archived={archived} shown={archived.shownVersion} />
        </div>
        {document ? (
          <DocumentSheet document={document} orderId={archived.orderId} />
        ) : paper ? (
          <PaperSheet paper={paper} />
        ) : (
          <OwnFile archived={archived} />
        )}
      </div>
    </>
  )
}

function Actions({ archived, version }: { archived: ArchivedDetail; version: number | undefined }) {
  const { t } = useTranslation('archive')
  const { busy, download, open } = useArchiveFile()
  const [usual = 'pdf'] = archived.formats
  const { orderId, orderNumber } = archived
  return (
    <>
      {orderId && orderNumber && (
        <AppLink to="/account/orders/$orderId" params={{ orderId }}>
          {t('detail.order', { number: orderNumber })}
        </AppLink>
      )}
      {usual === 'pdf' && (
        <PreviewButton
          title={t('detail.title', { kind: t(`kind.${archived.kind}`), number: archived.number })}
          fileName={archived.fileName}
          file={archiveQueries.file(archived.id, version)}
        />
      )}
      <ActionButton
        leftSection={<IconDownload size={15} stroke={1.7} aria-hidden />}
        loading={busy}
        onClick={() => void download(archived, { format: usual, version })}
      >
        {t(`download.${usual}`)}
      </ActionButton>
      {usual === 'pdf' && (
        <ActionMenu
          label={t('detail.more')}
          items={[
            {
              id: 'open',
              label: t('download.open'),
              icon: IconExternalLink,
              onSelect: () => void open(archived, { format: 'pdf', version }),
            },
            ...(archived.formats.includes('ubl')
              ? [
                  {
                    id: 'ubl',
                    label: t('download.ubl'),
                    icon: IconFileTypeXml,
                    onSelect: () => void download(archived, { format: 'ubl' as const }),
                  },
                ]
              : []),
            ...(archived.document || archived.paper
              ? [{ id: 'print', label: t('detail.print'), icon: IconPrinter, onSelect: () => window.print() }]
              : []),
          ]}
        />
      )}
    </>
  )
}

/** A file as it was given, in the place of what the portal would have written. */
function OwnFile({ archived: { id, number, title } }: { archived: ArchivedDetail }) {
  const { data: bytes, error, refetch } = useQuery(archiveQueries.file(id))
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  return bytes ? <FileFrame bytes={bytes} title={title ?? number} /> : <SkeletonText lines={8} />
}
