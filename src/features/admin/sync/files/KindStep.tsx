import { NativeSelect } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { mapSyncFile, readSyncFile } from '@/contract/admin/sync-files'
import type { SyncFile } from '@/contract/admin/sync-file'
import {
  fileDelimiters,
  fileEncodings,
  fileEntities,
  type FileDelimiter,
  type FileEncoding,
  type FileEntity,
} from '@/domain/files/vocabulary'
import { syncFileQueries } from '@/entities/sync-files/sync-files.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { delimiterNames } from './file-words'
import css from './sync-files.module.css'

const headerRows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** The second step: what the file holds and how it is read, as found, and as people know better. */
export function KindStep({ file, disabled }: { file: SyncFile; disabled: boolean }) {
  const { t } = useTranslation('syncFiles')
  const format = useFormat()
  const client = useQueryClient()
  const keep = (reply: SyncFile): void => {
    client.setQueryData(syncFileQueries.file(reply.id).queryKey, reply)
  }
  const map = useMutation({ ...mutation(mapSyncFile), onSuccess: keep })
  const read = useMutation({ ...mutation(readSyncFile), onSuccess: keep })
  const busy = disabled || map.isPending || read.isPending
  const { shape } = file
  if (!shape) return null
  const { encoding, delimiter, headerRow } = shape
  const readAgain = (wishes: { encoding?: FileEncoding; delimiter?: FileDelimiter; headerRow?: number | null }) =>
    read.mutate({ params: { fileId: file.id }, body: { encoding, delimiter, headerRow, ...wishes } })
  return (
    <Section title={t('step.kind')}>
      <p className="dim flat">{t('kind.found')}</p>
      {(map.error ?? read.error) && <ProblemNotice error={map.error ?? read.error} compact />}
      <div className={css.grid}>
        <NativeSelect
          label={t('kind.entity')}
          value={file.entity ?? ''}
          disabled={busy}
          data={[
            { value: '', label: t('kind.choose'), disabled: true },
            ...fileEntities.map((value) => ({ value, label: t(`entity.${value}`) })),
          ]}
          onChange={(event) =>
            map.mutate({
              params: { fileId: file.id },
              body: { version: file.version, entity: event.currentTarget.value as FileEntity },
            })
          }
        />
        <NativeSelect
          label={t('kind.format')}
          value={shape.format}
          disabled
          data={[{ value: shape.format, label: t(`format.${shape.format}`) }]}
        />
        {shape.format === 'csv' && (
          <>
            <NativeSelect
              label={t('kind.encoding')}
              value={encoding}
              disabled={busy}
              data={fileEncodings.map((value) => ({ value, label: value.toUpperCase() }))}
              onChange={(event) => readAgain({ encoding: event.currentTarget.value as FileEncoding })}
            />
            <NativeSelect
              label={t('kind.delimiter')}
              value={delimiter}
              disabled={busy}
              data={fileDelimiters.map((value) => ({ value, label: t(`delimiter.${delimiterNames[value]}`) }))}
              onChange={(event) => readAgain({ delimiter: event.currentTarget.value as FileDelimiter })}
            />
          </>
        )}
        {(shape.format === 'csv' || shape.format === 'xlsx') && (
          <NativeSelect
            label={t('kind.header')}
            value={String(headerRow ?? '')}
            disabled={busy}
            data={[
              { value: '', label: t('kind.noHeader') },
              ...headerRows.map((row) => ({ value: String(row), label: format.number(row) })),
            ]}
            onChange={(event) => readAgain({ headerRow: Number(event.currentTarget.value) || null })}
          />
        )}
      </div>
    </Section>
  )
}
