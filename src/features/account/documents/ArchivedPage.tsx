import { IconDownload, IconExternalLink, IconFileTypeXml, IconPrinter } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ArchivedDetail } from '@/contract/archive'
import { archiveQueries } from '@/entities/document/archive.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ActionMenu } from '@/shared/ui/ActionMenu'
import { AppLink } from '@/shared/ui/AppLink'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import css from './archive.module.css'
import { DocumentSheet } from './DocumentSheet'
import { DocumentVersions } from './DocumentVersions'
import { useArchiveFile } from '@/entities/document/use-archive-file'

const routeApi = getRouteApi('/account/_gate/documents/$archiveId')

/** ORD-10, ORD-13: a document to read, to download and to print, in its newest version or an older one. */
export function ArchivedPage() {
  const { t } = useTranslation('archive')
  const format = useFormat()
  const { archiveId } = routeApi.useParams()
  const { version } = routeApi.useSearch()
  const { data: archived } = useSuspenseQuery(archiveQueries.detail(archiveId, version))
  const { kind, number, title, issuedOn, document } = archived
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
          <DocumentVersions archived={archived} shown={document?.version ?? archived.version} />
        </div>
        {document ? (
          <DocumentSheet document={document} orderId={archived.orderId} />
        ) : (
          <Elsewhere archived={archived} />
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
            ...(archived.document
              ? [{ id: 'print', label: t('detail.print'), icon: IconPrinter, onSelect: () => window.print() }]
              : []),
          ]}
        />
      )}
    </>
  )
}

/** What has no lines of its own to show here. */
function Elsewhere({ archived: { formats } }: { archived: ArchivedDetail }) {
  const { t } = useTranslation('archive')
  return <EmptyState title={formats.includes('file') ? t('detail.noPreview') : t('detail.download')} />
}
