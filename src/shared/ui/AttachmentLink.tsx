import { IconPaperclip } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { saveFile } from '@/api/download'
import { downloadAttachment } from '@/contract/documents'
import type { AttachmentId } from '@/domain/ids'
import { useFormat } from '@/shared/i18n/use-format'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import css from './AttachmentLink.module.css'

/** A file of a record, handed to the browser when asked for. */
export function AttachmentLink({ id, name, size }: { id: AttachmentId; name: string; size: number }) {
  const { t } = useTranslation('messages')
  const format = useFormat()
  const problemText = useProblemText()
  const [busy, setBusy] = useState(false)
  const handleDownload = async (): Promise<void> => {
    setBusy(true)
    try {
      saveFile(await call(downloadAttachment, { params: { attachmentId: id } }), name)
    } catch (error) {
      notify({ title: t('attachment.failed'), message: problemText(error).explanation, tone: 'bad' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <button
      type="button"
      className={css.file}
      // What is written on it is part of what it is called, for people who speak to their browser.
      aria-label={t('attachment.downloadSized', { name, size: format.bytes(size) })}
      disabled={busy}
      onClick={() => void handleDownload()}
    >
      <IconPaperclip size={14} stroke={1.5} aria-hidden />
      <bdi className="ell">{name}</bdi> <span className="cap nowrap">{format.bytes(size)}</span>
    </button>
  )
}
