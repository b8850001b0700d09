import { IconPaperclip, IconShieldX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { saveFile } from '@/api/download'
import type { MailMessage } from '@/contract/mailbox-parts'
import type { MailMessageId } from '@/domain/ids'
import { useFormat } from '@/shared/i18n/use-format'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import css from './mailbox.module.css'
import { type MailSide, mailCalls } from './mail.queries'

type Props = {
  side: MailSide
  threadId: MailMessageId
  messageId: MailMessageId
  place: number
  file: MailMessage['files'][number]
}

/** A file of a message, handed to the browser when asked for; what could do harm stays on the mail server, and says so. */
export function MailFileLink({ side, threadId, messageId, place, file: { name, size, heldBack } }: Props) {
  const { t } = useTranslation(['mailbox', 'messages'])
  const format = useFormat()
  const problemText = useProblemText()
  const [busy, setBusy] = useState(false)
  const bytes = format.bytes(size)
  if (heldBack)
    return (
      <span className={css.heldBack}>
        <IconShieldX size={14} stroke={1.6} aria-hidden /> <bdi>{t('message.file', { name, size: bytes })}</bdi>{' '}
        <span className="cap">{t(`message.heldBack.${heldBack}`)}</span>
      </span>
    )
  const handleDownload = async (): Promise<void> => {
    setBusy(true)
    try {
      saveFile(await call(mailCalls(side).file, { params: { threadId, messageId, place: String(place) } }), name)
    } catch (error) {
      notify({ title: t('messages:attachment.failed'), message: problemText(error).explanation, tone: 'bad' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <button
      type="button"
      className={css.fileButton}
      title={t('messages:attachment.download', { name })}
      disabled={busy}
      onClick={() => void handleDownload()}
    >
      <IconPaperclip size={14} stroke={1.5} aria-hidden />
      <bdi className={css.fileName}>{name}</bdi> <span className="cap nowrap">{bytes}</span>
    </button>
  )
}
