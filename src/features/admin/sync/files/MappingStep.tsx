import { Button, Checkbox } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { mapSyncFile } from '@/contract/admin/sync-files'
import type { SyncFile } from '@/contract/admin/sync-file'
import { fileFields } from '@/domain/files/fields'
import type { FieldRule } from '@/domain/files/vocabulary'
import { syncFileQueries } from '@/entities/sync-files/sync-files.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { Notice } from '@/shared/ui/Notice'
import { PlainTable } from '@/shared/ui/PlainTable'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { FieldHow } from './FieldHow'
import { FieldSource } from './FieldSource'
import { useFieldName } from './file-words'
import css from './sync-files.module.css'

/** The third step: where the value of each field comes from, and what is done to it. */
export function MappingStep({ file, disabled, onDone }: { file: SyncFile; disabled: boolean; onDone: () => void }) {
  const { t } = useTranslation('syncFiles')
  const name = useFieldName()
  const format = useFormat()
  const client = useQueryClient()
  const [rules, setRules] = useState<readonly FieldRule[]>(file.rules)
  const [save, setSave] = useState(true)
  const map = useMutation(mutation(mapSyncFile))
  const { entity, shape, missing } = file
  if (!entity || !shape) return null
  const change = (field: string, rule: FieldRule | null): void =>
    setRules([...rules.filter((each) => each.field !== field), ...(rule ? [rule] : [])])
  const apply = (): void =>
    map.mutate(
      { params: { fileId: file.id }, body: { version: file.version, entity, rules: [...rules], save } },
      {
        onSuccess: (reply) => {
          client.setQueryData(syncFileQueries.file(reply.id).queryKey, reply)
          notify({ title: t('mapping.kept'), tone: 'good' })
          if (reply.missing.length === 0) onDone()
        },
      },
    )
  return (
    <Section
      title={t('mapping.title')}
      more={file.mapping && <span className="cap">{t('mapping.version', { number: file.mapping.number })}</span>}
    >
      <div className="stack">
        {missing.length > 0 && (
          <Notice tone="warn" title={t('mapping.missing')}>
            {format.list(missing.map(name))}
          </Notice>
        )}
        {map.error && <ProblemNotice error={map.error} compact />}
        <PlainTable
          label={t('mapping.title')}
          rows={fileFields[entity].map((field) => ({ field, rule: rules.find((each) => each.field === field.name) }))}
          rowKey={({ field }) => field.name}
          columns={[
            {
              id: 'field',
              header: t('mapping.field'),
              rowHeader: true,
              cell: ({ field }) => (
                <>
                  {name(field.name)} {field.required && <span className="cap">{t('mapping.required')}</span>}
                </>
              ),
            },
            {
              id: 'column',
              header: t('mapping.column'),
              cell: ({ field, rule }) => (
                <FieldSource
                  field={field}
                  rule={rule}
                  columns={shape.columns}
                  disabled={disabled}
                  onChange={(next) => change(field.name, next)}
                />
              ),
            },
            {
              id: 'samples',
              header: t('mapping.samples'),
              cell: ({ rule }) => {
                const column = rule?.from.kind === 'column' ? rule.from.column : null
                const samples = shape.columns.find((each) => each.name === column)?.samples ?? []
                return <bdi className="dim">{samples.join(' · ')}</bdi>
              },
            },
            {
              id: 'how',
              header: t('mapping.how'),
              cell: ({ field, rule }) =>
                rule && (
                  <FieldHow
                    field={field}
                    rule={rule}
                    disabled={disabled}
                    onChange={(next) => change(field.name, next)}
                  />
                ),
            },
          ]}
        />
        <Checkbox
          label={t('mapping.save', { source: file.source })}
          checked={save}
          disabled={disabled}
          onChange={(event) => setSave(event.currentTarget.checked)}
        />
        <div className={css.buttons}>
          <Button loading={map.isPending} disabled={disabled} onClick={apply}>
            {t('mapping.apply')}
          </Button>
        </div>
      </div>
    </Section>
  )
}
