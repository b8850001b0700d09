import { TextInput } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SyncFile } from '@/contract/admin/sync-file'
import { fileLimits } from '@/domain/files/vocabulary'
import { useFormat } from '@/shared/i18n/use-format'
import { Bar } from '@/shared/ui/Bar'
import { DropZone } from '@/shared/ui/DropZone'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import css from './sync-files.module.css'
import { useUpload } from './use-upload'

type Props = {
  /** One that was begun and is not here completely. */
  begun: SyncFile | null
  onFile: (file: SyncFile) => void
}

/** The first step: a file, dropped or chosen, that goes in parts and may be interrupted. */
export function UploadStep({ begun, onFile }: Props) {
  const { t } = useTranslation('syncFiles')
  const format = useFormat()
  const [source, setSource] = useState(begun?.source ?? 'ERP')
  const [wrong, setWrong] = useState<'tooLarge' | 'other' | null>(null)
  const { progress, error, start } = useUpload(onFile)
  const take = (file: File | undefined): void => {
    if (!file || progress) return
    const isWrong = begun && begun.size !== file.size ? 'other' : file.size > fileLimits.maxBytes ? 'tooLarge' : null
    setWrong(isWrong)
    if (!isWrong) start(file, source.trim() || 'ERP', begun)
  }
  const status = progress
    ? progress.reading
      ? t('upload.reading')
      : t('upload.progress', {
          done: format.percent(progress.sent / progress.total),
          total: format.percent(1),
        })
    : ''
  return (
    <div className="stack">
      {begun && !progress && (
        <Notice tone="warn" title={t('upload.again')}>
          {t('upload.againHint')} <bdi>{begun.name}</bdi>
        </Notice>
      )}
      <DropZone
        icon={IconFileSpreadsheet}
        text={t('upload.drop')}
        label={t('upload.choose')}
        accept=".csv,.txt,.tsv,.xlsx,.json,.jsonl,.ndjson"
        pending={progress !== null}
        onFiles={([file]) => take(file)}
      >
        {progress && (
          <div className={css.progress}>
            <Bar parts={[{ value: progress.sent, color: 'accent' }]} total={progress.total} size="sm" />
          </div>
        )}
        <p className="cap flat" role="status">
          {status}
        </p>
        <p className="cap flat">
          {t('upload.limits', {
            size: format.bytes(fileLimits.maxBytes),
            workbook: format.bytes(fileLimits.maxWorkbookBytes),
          })}
        </p>
      </DropZone>
      {wrong && (
        <p className={css.error} role="alert">
          {t(`upload.${wrong}`, { size: format.bytes(fileLimits.maxBytes) })}
        </p>
      )}
      {error !== null && <ProblemNotice error={error} />}
      {!begun && (
        <TextInput
          className={css.source}
          label={t('upload.source')}
          description={t('upload.sourceHint')}
          value={source}
          maxLength={120}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
      )}
    </div>
  )
}
