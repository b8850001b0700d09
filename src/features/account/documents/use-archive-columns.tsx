import { ActionIcon } from '@mantine/core'
import { IconDownload, IconFileTypeXml } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ArchivedSummary } from '@/contract/archive'
import { useFormat } from '@/shared/i18n/use-format'
import type { Column } from '@/shared/ui/data-table-types'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import css from './archive.module.css'
import { archiveQueries } from '@/entities/document/archive.queries'
import { PreviewButton } from '@/entities/document/PreviewButton'
import { useArchiveFile } from '@/entities/document/use-archive-file'

export const useArchiveColumns = (): Column<ArchivedSummary>[] => {
  const { t } = useTranslation('archive')
  const format = useFormat()
  return [
    {
      id: 'document',
      header: t('list.columns.document'),
      hideable: false,
      card: 'title',
      cell: ({ id, number, title, version }) => (
        <span className={css.document}>
          <DocLink number={number} to="/account/documents/$archiveId" params={{ archiveId: id }} />
          {version > 1 && <span className="cap nowrap">{t('list.version', { version: format.number(version) })}</span>}
          {title && (
            <span className="cap ell">
              <bdi>{title}</bdi>
            </span>
          )}
        </span>
      ),
      text: ({ number }) => number,
    },
    {
      id: 'kind',
      header: t('list.columns.kind'),
      card: 'status',
      cell: ({ kind }) => t(`kind.${kind}`),
    },
    {
      id: 'issuedOn',
      header: t('list.columns.issuedOn'),
      sortable: true,
      card: 'date',
      cell: ({ issuedOn }) => (issuedOn ? <DateText value={issuedOn} /> : <span className="dim">–</span>),
      text: ({ issuedOn }) => ({ at: issuedOn }),
    },
    {
      id: 'order',
      header: t('list.columns.order'),
      cardLabel: 'before',
      cell: ({ orderId, orderNumber }) =>
        orderId && orderNumber ? (
          <DocLink number={orderNumber} to="/account/orders/$orderId" params={{ orderId }} />
        ) : (
          <span className="dim">–</span>
        ),
      cardCell: ({ orderNumber }) => orderNumber && <DocNumber number={orderNumber} />,
      text: ({ orderNumber }) => orderNumber ?? '',
    },
    {
      id: 'files',
      header: t('list.columns.files'),
      align: 'end',
      hideable: false,
      cell: (document) => <Files document={document} />,
      text: ({ fileName }) => fileName,
    },
  ]
}

function Files({ document }: { document: ArchivedSummary }) {
  const { t } = useTranslation('archive')
  const { busy, download } = useArchiveFile()
  const name = t('detail.title', { kind: t(`kind.${document.kind}`), number: document.number })
  return (
    <span className={css.files}>
      <PreviewButton compact title={name} fileName={document.fileName} file={archiveQueries.file(document.id)} />
      {document.formats.map((format) => (
        <ActionIcon
          key={format}
          variant="subtle"
          size={30}
          loading={busy}
          aria-label={t(`download.${format}Of`, { document: name })}
          title={t(`download.${format}`)}
          onClick={() => void download(document, { format })}
        >
          {format === 'ubl' ? (
            <IconFileTypeXml size={16} stroke={1.6} aria-hidden />
          ) : (
            <IconDownload size={16} stroke={1.6} aria-hidden />
          )}
        </ActionIcon>
      ))}
    </span>
  )
}
