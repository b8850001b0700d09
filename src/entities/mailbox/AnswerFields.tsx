import '@mantine/core/styles/Input.layer.css'
import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { attachmentLimits } from '@/contract/documents'
import type { MailDraft, MailThread } from '@/contract/mailbox-parts'
import type { AttachmentId } from '@/domain/ids'
import { mailLimits } from '@/domain/mailbox/vocabulary'
import { useFormat } from '@/shared/i18n/use-format'
import { removeAttachment, sendAttachment } from '@/shared/lib/attachments'
import { ActionButton } from '@/shared/ui/ActionButton'
import { FileUpload } from '@/shared/ui/FileUpload'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import type { UploadedFile } from '@/shared/ui/use-uploads'
import { DraftState } from './DraftState'
import css from './mailbox.module.css'
import { type MailSide, mailCalls } from './mail.queries'
import { useKeptDraft } from './use-kept-draft'
import { useTakeBack } from './use-take-back'

type Props = {
  side: MailSide
  thread: MailThread
  draft: MailDraft | null
  signature: string
  disabledReason: string | undefined
}

/** Keeps what is typed by itself, until the message goes. */
export function AnswerFields({ side, thread, draft, signature, disabledReason }: Props) {
  const { t } = useTranslation('mailbox')
  const format = useFormat()
  const [text, setText] = useState(draft?.text ?? (signature === '' ? '' : `\n\n${signature}`))
  const [files, setFiles] = useState<UploadedFile[]>(draft?.files ?? [])
  const send = useMutation(mutation(mailCalls(side).send))
  const { tell } = useTakeBack(side)
  const fields = {
    to: thread.answerTo,
    subject: t('answerSubject', { subject: thread.subject }),
    text,
    inThread: thread.id,
    // The upload field gives back the ids it was given.
    attachmentIds: files.map(({ id }) => id as AttachmentId),
  }
  const kept = useKeptDraft(side, draft, fields)
  const handleTheirs = (): void => {
    const theirs = kept.takeTheirs()
    if (!theirs) return
    setText(theirs.text)
    setFiles(theirs.files)
    kept.settled({ ...fields, text: theirs.text, attachmentIds: theirs.files.map(({ id }) => id) })
  }
  const handleSend = (): void =>
    send.mutate(
      { body: { ...fields, draftId: kept.draft?.id ?? null } },
      {
        onSuccess: (sent) => {
          kept.stop()
          tell(sent, () => undefined)
        },
      },
    )
  return (
    <div className={css.form}>
      {send.error && <ProblemNotice error={send.error} compact />}
      <Textarea
        aria-label={t('answer.label')}
        description={t('answer.to', { to: format.list(thread.answerTo) })}
        autosize
        minRows={4}
        maxRows={18}
        maxLength={mailLimits.text}
        value={text}
        disabled={disabledReason !== undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {disabledReason === undefined && (
        <FileUpload
          label={t('compose.files')}
          types={attachmentLimits.types}
          maxBytes={attachmentLimits.maxBytes}
          maxFiles={mailLimits.files}
          value={files}
          onChange={setFiles}
          upload={sendAttachment}
          remove={removeAttachment}
        />
      )}
      <DraftState kept={kept} onTheirs={handleTheirs} />
      <div className="row">
        <ActionButton
          disabledReason={disabledReason}
          reasonBelow
          loading={send.isPending || kept.beginning}
          onClick={() => text.trim() !== '' && handleSend()}
        >
          {t('answer.send')}
        </ActionButton>
      </div>
    </div>
  )
}
