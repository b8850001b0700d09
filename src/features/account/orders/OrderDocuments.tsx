import { IconFileInvoice, IconFileText, IconPaperclip } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { saveFile } from '@/api/download'
import { type DocumentLink, downloadAttachment } from '@/contract/documents'
import type { OrderDetail } from '@/contract/order-detail'
import type { AttachmentId, OrderId } from '@/domain/ids'
import { useFormat } from '@/shared/i18n/use-format'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { Section } from '@/shared/ui/Section'
import { isEnded } from './line-fulfilment'
import css from './order-detail.module.css'

/** Documents of the ERP open as pages; files that were attached are handed to the browser. */
export function OrderDocuments({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('orders')
  return (
    <Section title={t('detail.documents.title')}>
      {order.documents.length === 0 ? (
        <p className={css.note}>{t(isEnded(order) ? 'detail.documents.none' : 'detail.documents.empty')}</p>
      ) : (
        <ul className={css.documents}>
          {order.documents.map((document) => (
            <li key={document.id}>
              {document.attachmentId ? (
                <AttachmentEntry document={document} attachmentId={document.attachmentId} />
              ) : (
                <PageEntry document={document} orderId={order.id} />
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function PageEntry({ document, orderId }: { document: DocumentLink; orderId: OrderId }) {
  const { t } = useTranslation('documents')
  const EntryIcon = document.kind === 'invoice' ? IconFileInvoice : IconFileText
  return (
    <>
      <EntryIcon size={16} stroke={1.5} aria-hidden />
      <AppLink
        to="/account/orders/$orderId/documents/$documentId"
        params={{ orderId, documentId: document.id }}
        look="ink"
      >
        {t('title', { kind: t(`kind.${document.kind}`), number: document.name })}
      </AppLink>
      <DateText value={document.issuedAt} className="cap" />
    </>
  )
}

function AttachmentEntry({ document, attachmentId }: { document: DocumentLink; attachmentId: AttachmentId }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const problemText = useProblemText()
  const [busy, setBusy] = useState(false)

  const handleDownload = async (): Promise<void> => {
    setBusy(true)
    try {
      saveFile(await call(downloadAttachment, { params: { attachmentId } }), document.name)
    } catch (error) {
      notify({ title: t('detail.documents.failed'), message: problemText(error).explanation, tone: 'bad' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <IconPaperclip size={16} stroke={1.5} aria-hidden />
      <button
        type="button"
        className={css.download}
        aria-label={t('detail.documents.download', { name: document.name })}
        disabled={busy}
        onClick={() => void handleDownload()}
      >
        <bdi>{document.name}</bdi>
      </button>
      <span className="cap nowrap">{document.size !== null && format.bytes(document.size)}</span>
    </>
  )
}
