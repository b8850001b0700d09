import '@mantine/core/styles/Input.layer.css'
import { Textarea } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MessageBody } from '@/contract/messages'
import { attachmentLimits } from '@/contract/documents'
import type { AttachmentId } from '@/domain/ids'
import { messageLimits } from '@/domain/messages/vocabulary'
import { removeAttachment, sendAttachment } from '@/shared/lib/attachments'
import { ActionButton } from '@/shared/ui/ActionButton'
import { FileUpload } from '@/shared/ui/FileUpload'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import type { UploadedFile } from '@/shared/ui/use-uploads'
import css from './Thread.module.css'

type Props = { label: string; send: (body: MessageBody) => Promise<unknown>; disabledReason?: string }

/** Keeps what was typed until the backend has taken it. */
export function MessageForm({ label, send, disabledReason }: Props) {
  const { t } = useTranslation('messages')
  const [text, setText] = useState('')
  const [files, setFiles] = useState<UploadedFile[]>([])
  const [state, setState] = useState<{ pending: boolean; error?: unknown; missing?: boolean }>({ pending: false })

  const handleSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (disabledReason || state.pending) return
    if (text.trim() === '') {
      setState({ pending: false, missing: true })
      return
    }
    setState({ pending: true })
    try {
      // The upload field gives back the ids it was given.
      await send({ text, attachmentIds: files.map(({ id }) => id as AttachmentId) })
      setText('')
      setFiles([])
      setState({ pending: false })
    } catch (error) {
      setState({ pending: false, error })
    }
  }
  return (
    <form className={css.form} onSubmit={(event) => void handleSubmit(event)} noValidate>
      {state.error !== undefined && <ProblemNotice error={state.error} compact />}
      <Textarea
        label={label}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={messageLimits.text}
        value={text}
        error={state.missing && text.trim() === '' ? t('thread.missing') : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <FileUpload
        label={t('thread.files')}
        types={attachmentLimits.types}
        maxBytes={attachmentLimits.maxBytes}
        maxFiles={messageLimits.files}
        value={files}
        onChange={setFiles}
        upload={sendAttachment}
        remove={removeAttachment}
      />
      <div className={css.send}>
        <ActionButton
          type="submit"
          leftSection={<IconSend size={14} className="flip" aria-hidden />}
          loading={state.pending}
          disabledReason={disabledReason}
          reasonBelow
        >
          {t('thread.send')}
        </ActionButton>
      </div>
    </form>
  )
}
