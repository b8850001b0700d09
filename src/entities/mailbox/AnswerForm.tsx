import '@mantine/core/styles/Input.layer.css'
import { Textarea } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { attachmentLimits } from '@/contract/documents'
import type { MailThread } from '@/contract/mailbox-parts'
import type { AttachmentId } from '@/domain/ids'
import { mailLimits } from '@/domain/mailbox/vocabulary'
import { useFormat } from '@/shared/i18n/use-format'
import { removeAttachment, sendAttachment } from '@/shared/lib/attachments'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { FileUpload } from '@/shared/ui/FileUpload'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import type { UploadedFile } from '@/shared/ui/use-uploads'
import css from './mailbox.module.css'
import { type MailSide, mailCalls, mailQueries } from './mail.queries'

type Props = { side: MailSide; thread: MailThread; disabledReason: string | undefined }

/** Keeps what was typed until the mail server has taken it; what is not sent can be kept as a draft. */
export function AnswerForm({ side, thread, disabledReason }: Props) {
  const { t } = useTranslation('mailbox')
  const format = useFormat()
  const calls = mailCalls(side)
  const drafts = useQuery(mailQueries(side).drafts())
  const draft = drafts.data?.rows.find(({ inThread }) => inThread === thread.id) ?? null
  const [typed, setTyped] = useState<string | null>(null)
  const [files, setFiles] = useState<UploadedFile[]>([])
  const send = useMutation(mutation(calls.send))
  const save = useMutation(mutation(calls.save))
  const signature = drafts.data?.signature ?? ''
  const text = typed ?? draft?.text ?? (signature === '' ? '' : `\n\n${signature}`)
  const fields = {
    to: thread.answerTo,
    subject: t('answerSubject', { subject: thread.subject }),
    text,
    inThread: thread.id,
  }
  const handleSend = (): void =>
    send.mutate(
      // The upload field gives back the ids it was given.
      { body: { ...fields, attachmentIds: files.map(({ id }) => id as AttachmentId), draftId: draft?.id ?? null } },
      {
        onSuccess: () => {
          notify({ title: t('answer.sent'), tone: 'good' })
          setTyped(null)
          setFiles([])
        },
      },
    )
  return (
    <Section title={t('answer.label')}>
      <div className={css.form}>
        {(send.error ?? save.error) && <ProblemNotice error={send.error ?? save.error} compact />}
        <Textarea
          aria-label={t('answer.label')}
          description={t('answer.to', { to: format.list(thread.answerTo) })}
          autosize
          minRows={4}
          maxRows={18}
          maxLength={mailLimits.text}
          value={text}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
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
        <div className="row">
          <ActionButton
            disabledReason={disabledReason}
            reasonBelow
            loading={send.isPending}
            onClick={() => text.trim() !== '' && handleSend()}
          >
            {t('answer.send')}
          </ActionButton>
          <ActionButton
            variant="default"
            disabledReason={disabledReason}
            loading={save.isPending}
            onClick={() =>
              save.mutate(
                { body: { id: draft?.id ?? null, ...fields } },
                { onSuccess: () => notify({ title: t('drafts.saved'), tone: 'good' }) },
              )
            }
          >
            {t('drafts.save')}
          </ActionButton>
        </div>
      </div>
    </Section>
  )
}
