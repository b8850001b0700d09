import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { attachmentLimits } from '@/contract/documents'
import type { MailDraft } from '@/contract/mailbox-parts'
import type { AttachmentId, MailMessageId } from '@/domain/ids'
import { mailLimits, sellerAddresses } from '@/domain/mailbox/vocabulary'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { removeAttachment, sendAttachment } from '@/shared/lib/attachments'
import { notify } from '@/shared/lib/notify'
import { FileUpload } from '@/shared/ui/FileUpload'
import type { UploadedFile } from '@/shared/ui/use-uploads'
import css from './mailbox.module.css'
import { type MailSide, mailCalls } from './mail.queries'

type Start = Pick<MailDraft, 'subject' | 'text' | 'inThread'> & { to: readonly string[]; id: MailDraft['id'] | null }
type Props = { side: MailSide; start: Start; cancel: ReactNode; onSent: (threadId: MailMessageId) => void }

const addressesOf = (to: string): string[] => to.split(/[,;\s]+/).filter((each) => each !== '')

/** MBX-01: a message of one's own; a customer's goes to the seller. What is not sent is kept as a draft. */
export function ComposeForm({ side, start, cancel, onSent }: Props) {
  const { t } = useTranslation('mailbox')
  const [draftId, setDraftId] = useState(start.id)
  const save = useMutation(mutation(mailCalls(side).save))
  const own = side === 'account'
  const recipients = (to: string): string[] => (own ? [sellerAddresses[0]] : addressesOf(to))
  const form = useApiForm({
    endpoint: mailCalls(side).send,
    initial: { to: start.to.join(', '), subject: start.subject, text: start.text, files: [] as UploadedFile[] },
    toRequest: ({ to, subject, text, files }) => ({
      body: {
        ...{ to: recipients(to), subject, text, inThread: start.inThread, draftId },
        // The upload field gives back the ids it was given.
        attachmentIds: files.map(({ id }) => id as AttachmentId),
      },
    }),
    fieldFor: (path) => (path.startsWith('attachmentIds') ? 'files' : (path.split('.')[0] ?? path)),
    onSuccess: ({ threadId }) => {
      notify({ title: t('answer.sent'), tone: 'good' })
      onSent(threadId)
    },
  })
  const { to, subject, text } = form.values
  const keep = (): void =>
    save.mutate(
      { body: { id: draftId, to: recipients(to), subject, text, inThread: start.inThread } },
      {
        onSuccess: ({ id }) => {
          setDraftId(id)
          notify({ title: t('drafts.saved'), tone: 'good' })
        },
      },
    )
  return (
    <ApiForm form={form} label={t('new')}>
      <div className={css.form}>
        <FormProblem form={form} />
        {own ? (
          <p className="dim">{t('compose.toOwn', { to: sellerAddresses[0] })}</p>
        ) : (
          <TextInput
            label={t('compose.to')}
            description={t('compose.toHint')}
            required
            dir="ltr"
            {...form.field('to')}
          />
        )}
        <TextInput label={t('compose.subject')} maxLength={mailLimits.subject} {...form.field('subject')} />
        <Textarea
          label={t('compose.text')}
          required
          autosize
          minRows={8}
          maxRows={24}
          maxLength={mailLimits.text}
          {...form.field('text')}
        />
        <FileUpload
          label={t('compose.files')}
          types={attachmentLimits.types}
          maxBytes={attachmentLimits.maxBytes}
          maxFiles={mailLimits.files}
          value={form.values.files}
          onChange={(files) => form.setValue('files', files)}
          upload={sendAttachment}
          remove={removeAttachment}
        />
        <div className="row">
          <Button type="submit" loading={form.pending}>
            {t('compose.send')}
          </Button>
          <Button variant="default" loading={save.isPending} onClick={keep}>
            {t('drafts.save')}
          </Button>
          {cancel}
        </div>
      </div>
    </ApiForm>
  )
}
