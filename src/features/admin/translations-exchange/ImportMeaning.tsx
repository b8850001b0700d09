import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextImport } from '@/contract/admin/translations/exchange'
import { textQueries } from '@/entities/text/text.queries'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import { PlainTable } from '@/shared/ui/PlainTable'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import css from './exchange.module.css'
import { useMapImport } from './use-map-import'

type Name = TextImport['languages'][number]
type TableProps = {
  label: string
  names: readonly Name[]
  options: readonly { value: string; label: string }[]
  disabled: boolean
  onChange: (found: string, means: string | null) => void
}

/** Which language and part of the portal is meant by what the files call them: guessed, and changeable. */
export function ImportMeaning({ brought }: { brought: TextImport }) {
  const { t } = useTranslation('translations')
  const languageName = useLanguageName()
  const [showAll, setShowAll] = useState(false)
  const { data } = useQuery(textQueries.workbench())
  const { change, pending, error } = useMapImport(brought)
  const unclear = brought.namespaces.filter(({ found, means }) => means !== found)
  const parts = showAll ? brought.namespaces : unclear
  return (
    <Section title={t('import.means.title')}>
      <div className={css.meaning}>
        {error && <ProblemNotice error={error} compact />}
        <Names
          label={t('import.means.languages')}
          names={brought.languages}
          options={(data?.languages ?? []).map(({ code }) => ({ value: code, label: languageName(code) }))}
          disabled={pending}
          onChange={(found, means) => change({ languages: [{ found, means }] })}
        />
        {parts.length > 0 && (
          <Names
            label={t('import.means.namespaces')}
            names={parts}
            options={(data?.namespaces ?? []).map(({ name }) => ({ value: name, label: name }))}
            disabled={pending}
            onChange={(found, means) => change({ namespaces: [{ found, means }] })}
          />
        )}
        {unclear.length < brought.namespaces.length && !showAll && (
          <Button variant="subtle" onClick={() => setShowAll(true)}>
            {t('import.means.all')}
          </Button>
        )}
      </div>
    </Section>
  )
}

function Names({ label, names, options, disabled, onChange }: TableProps) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const nameOf = (found: string): string => found || t('import.means.unnamed')
  const withOwn = (means: string | null) =>
    means === null || options.some(({ value }) => value === means)
      ? options
      : [...options, { value: means, label: means }]
  return (
    <PlainTable
      label={label}
      rows={names}
      rowKey={({ found }) => found}
      columns={[
        { id: 'found', header: label, cell: ({ found }) => <bdi>{nameOf(found)}</bdi>, rowHeader: true },
        { id: 'texts', header: t('import.means.texts'), align: 'end', cell: ({ texts }) => format.number(texts) },
        {
          id: 'means',
          header: t('import.means.into'),
          cell: ({ found, means }) => (
            <NativeSelect
              aria-label={t('import.means.intoOf', { found: nameOf(found) })}
              value={means ?? ''}
              disabled={disabled}
              data={[{ value: '', label: t('import.means.none') }, ...withOwn(means)]}
              onChange={(event) => onChange(found, event.currentTarget.value || null)}
            />
          ),
        },
      ]}
    />
  )
}
