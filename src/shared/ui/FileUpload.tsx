import { ActionIcon, Button, Loader } from '@mantine/core'
import { IconAlertCircle, IconFile, IconPaperclip, IconX } from '@tabler/icons-react'
import { type DragEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import css from './FileUpload.module.css'
import { type PendingFile, type UploadedFile, useUploads } from './use-uploads'

type Props = {
  label: string
  hint?: string
  /** Media types that are accepted. */
  types: readonly string[]
  maxBytes: number
  maxFiles: number
  value: readonly UploadedFile[]
  onChange: (value: UploadedFile[]) => void
  upload: (file: File) => Promise<UploadedFile>
  /** What is done to each file before it is checked and sent. */
  prepare?: (file: File) => Promise<File>
  /** Removes it from the backend; the row goes at once. */
  remove?: (id: string) => Promise<unknown>
}

/** Drop zone and button. Type and size are checked before anything is sent; every file has its own state and error. */
export function FileUpload({
  label,
  hint,
  types,
  maxBytes,
  maxFiles,
  value,
  onChange,
  upload,
  prepare,
  remove,
}: Props) {
  const { t } = useTranslation('common')
  const format = useFormat()
  const problemText = useProblemText()
  const labelId = useId()
  const hintId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const uploads = useUploads({ limits: { types, maxBytes, maxFiles }, value, onChange, upload, remove })

  const add = async (files: File[]): Promise<void> => {
    uploads.add(prepare ? await Promise.all(files.map(prepare)) : files)
  }
  const handleDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    void add([...event.dataTransfer.files])
  }
  const failure = ({ refusal, error }: PendingFile): string | undefined => {
    if (refusal) return t(`upload.refused.${refusal}`, { size: format.bytes(maxBytes), count: maxFiles })
    return error ? problemText(error).explanation : undefined
  }

  return (
    <div role="group" aria-labelledby={labelId} aria-describedby={hintId} data-testid="file-upload">
      <span id={labelId} className={css.label}>
        {label}
      </span>
      <div
        className={css.zone}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={handleDrop}
      >
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPaperclip size={14} aria-hidden />}
          onClick={() => input.current?.click()}
        >
          {t('upload.choose')}
        </Button>
        <span>{t('upload.drop')}</span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={types.join(',')}
          aria-label={label}
          onChange={(event) => {
            void add([...(event.currentTarget.files ?? [])])
            event.currentTarget.value = ''
          }}
        />
      </div>
      <p id={hintId} className={css.hint}>
        {hint ?? t('upload.limits', { size: format.bytes(maxBytes), count: maxFiles })}
      </p>
      <ul className={css.list}>
        {value.map(({ id, name, size }) => (
          <li key={id}>
            <IconFile size={16} stroke={1.5} aria-hidden />
            <span className="ell">{name}</span>
            <span className="cap">{format.bytes(size)}</span>
            <ActionIcon
              size="xs"
              aria-label={t('upload.remove', { name })}
              onClick={() => void uploads.removeUploaded(id)}
            >
              <IconX size={14} aria-hidden />
            </ActionIcon>
          </li>
        ))}
        {uploads.pending.map((pending) => {
          const reason = failure(pending)
          return (
            <li key={pending.key}>
              {reason ? <IconAlertCircle size={16} color="var(--p-bad-fg)" aria-hidden /> : <Loader size={14} />}
              <span className="ell">{pending.file.name}</span>
              {pending.error ? (
                <Button size="compact-xs" variant="subtle" onClick={() => uploads.retry(pending)}>
                  {t('action.retry')}
                </Button>
              ) : (
                <span className="cap" role="status">
                  {!reason && t('upload.sending')}
                </span>
              )}
              {reason ? (
                <ActionIcon
                  size="xs"
                  aria-label={t('upload.remove', { name: pending.file.name })}
                  onClick={() => uploads.drop(pending.key)}
                >
                  <IconX size={14} aria-hidden />
                </ActionIcon>
              ) : (
                <span />
              )}
              {reason && (
                <span className={css.error} role="alert">
                  {reason}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
