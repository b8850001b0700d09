import { Button, NativeSelect } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { saveFile } from '@/api/download'
import { exportFormats, exportRecords } from '@/contract/admin/sync-files'
import { separatorFor } from '@/domain/csv/print-csv'
import { fileDelimiters, fileEncodings, fileEntities } from '@/domain/files/vocabulary'
import { useFormat } from '@/shared/i18n/use-format'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { delimiterNames } from './file-words'
import css from './sync-files.module.css'

const endings = { csv: 'csv', xlsx: 'xlsx', json: 'json', jsonLines: 'jsonl' } as const

/** Records as a file, in the way the reader's own programs want it. */
export function ExportRecords() {
  const { t } = useTranslation('syncFiles')
  const { locale } = useFormat()
  const usesComma = separatorFor(locale) === ';'
  const [choice, setChoice] = useState({
    entity: fileEntities[0] as (typeof fileEntities)[number],
    format: 'csv' as (typeof exportFormats)[number],
    delimiter: (usesComma ? ';' : ',') as (typeof fileDelimiters)[number],
    encoding: 'utf-8' as (typeof fileEncodings)[number],
    decimal: (usesComma ? 'comma' : 'point') as 'comma' | 'point',
  })
  const { entity, ...query } = choice
  const download = useMutation({
    mutationFn: () => call(exportRecords, { params: { entity }, query }),
    onSuccess: (file) => saveFile(file, `${entity}.${endings[choice.format]}`),
  })
  const pick = (name: keyof typeof choice, data: { value: string; label: string }[]) => (
    <NativeSelect
      key={name}
      label={t(`export.${name}`)}
      value={choice[name]}
      data={data}
      onChange={(event) => setChoice({ ...choice, [name]: event.currentTarget.value })}
    />
  )
  return (
    <Section title={t('export.title')}>
      <p className="dim flat">{t('export.sub')}</p>
      {download.error && <ProblemNotice error={download.error} compact />}
      <div className={css.grid}>
        {pick(
          'entity',
          fileEntities.map((value) => ({ value, label: t(`entity.${value}`) })),
        )}
        {pick(
          'format',
          exportFormats.map((value) => ({ value, label: t(`format.${value}`) })),
        )}
        {choice.format === 'csv' && [
          pick(
            'delimiter',
            fileDelimiters.map((value) => ({ value, label: t(`delimiter.${delimiterNames[value]}`) })),
          ),
          pick(
            'encoding',
            fileEncodings.map((value) => ({ value, label: value.toUpperCase() })),
          ),
          pick(
            'decimal',
            (['point', 'comma'] as const).map((value) => ({ value, label: t(`export.${value}`) })),
          ),
        ]}
        <Button
          className={css.bottom}
          variant="default"
          leftSection={<IconDownload size={16} stroke={1.7} aria-hidden />}
          loading={download.isPending}
          onClick={() => download.mutate()}
        >
          {t('export.run')}
        </Button>
      </div>
    </Section>
  )
}
