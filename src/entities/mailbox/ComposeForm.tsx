import { Button, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { attachmentLimits } from '@/contract/documents'
import type { MailDraft } from '@/contract/mailbox-parts'
import type { AttachmentId } from '@/domain/ids'
import { mailLimits, sellerAddresses } from '@/domain/mailbox/vocabulary'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { removeAttachment, sendAttachment } from '@/shared/lib/attachments'
import { FileUpload } from '@/shared/ui/FileUpload'
import type { UploadedFile } from '@/shared/ui/use-uploads'
import { DraftState } from './DraftState'
import css from './mailbox.module.css'
import { type MailSide, mailCalls } from './mail.queries'
import { useKeptDraft } from './use-kept-draft'
import { useTakeBack } from './use-take-back'

type Start = Pick<MailDraft, 'subject' | 'text'> & { to: readonly string[]; draft: MailDraft | null }
type Props = {
  side: MailSide
  start: Start
  cancel: ReactNode
  onKept: (draft: MailDraft) => void
  /** Opens the draft again, once the message was taken back. */
  onBack: (draft: MailDraft) => void
  onSent: () => void
}

const addressesOf = (to: string): string[] => to.split(/[,;\s]+/).filter((each) => each !== '')

/** MBX-01: a message of one's own; a customer's goes to the seller. It is kept as a draft by itself. */
export function ComposeForm({ side, start, cancel, onKept, onBack, onSent }: Props) {
  const { t } = useTranslation('mailbox')
  const own = side === 'account'
  const recipients = (to: string): string[] => (own ? [sellerAddresses[0]] : addressesOf(to))
  const { tell } = useTakeBack(side)
  const draftId = useRef<MailDraft['id'] | null>(start.draft?.id ?? null)
  const inThread = start.draft?.inThread ?? null
  const form = useApiForm({
    endpoint: mailCalls(side).send,
    guard: false,
    initial: {
      ...{ to: start.to.join(', '), subject: start.subject, text: start.text },
      files: (start.draft?.files ?? []) as UploadedFile[],
    },
    toRequest: ({ to, subject, text, files }) => ({
      body: {
        ...{ to: recipients(to), subject, text, inThread, draftId: draftId.current },
        // The upload field gives back the ids it was given.
        attachmentIds: files.map(({ id }) => id as AttachmentId),
      },
    }),
    fieldFor: (path) => (path.startsWith('attachmentIds') ? 'files' : (path.split('.')[0] ?? path)),
    onSuccess: (sent) => {
      kept.stop()
      tell(sent, () => onBack(sent))
      onSent()
    },
  })
  const { to, subject, text, files } = form.values
  const fields = {
    ...{ to: recipients(to), subject, text, inThread },
    attachmentIds: files.map(({ id }) => id as AttachmentId),
  }
  const kept = useKeptDraft(side, start.draft, fields, (saved) => {
    draftId.current = saved.id
    onKept(saved)
  })
  const handleTheirs = (): void => {
    const theirs = kept.takeTheirs()
    if (!theirs) return
    form.setValue('to', theirs.to.join(', '))
    form.setValue('subject', theirs.subject)
    form.setValue('text', theirs.text)
    form.setValue('files', theirs.files)
    kept.settled({ ...theirs, attachmentIds: theirs.files.map(({ id }) => id) })
  }
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
        <DraftState kept={kept} onTheirs={handleTheirs} />
        <div className="row">
          <Button type="submit" loading={form.pending || kept.beginning}>
            {t('compose.send')}
          </Button>
          {cancel}
        </div>
      </div>
    </ApiForm>
  )
}
