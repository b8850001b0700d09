import { Checkbox, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { TextExportQuery } from '@/contract/admin/translations/exchange-list'
import { textFormats } from '@/domain/translations/exchange'
import { textQueries } from '@/entities/text/text.queries'
import { useLanguageName } from '@/entities/text/use-language-name'
import { Section } from '@/shared/ui/Section'
import css from './exchange.module.css'

type Props = { search: TextExportQuery; onChange: (patch: Partial<TextExportQuery>) => void }
const states = ['untranslated', 'translated', 'reviewed', 'outdated'] as const

/** With one of all ticked away, the list is named; with all of them it is not. */
const toggled = <T extends string>(chosen: readonly T[] | undefined, all: readonly T[], value: T): T[] | undefined => {
  const now = chosen ?? all
  const next = now.includes(value)
    ? now.filter((each) => each !== value)
    : all.filter((each) => each === value || now.includes(each))
  return next.length === all.length || next.length === 0 ? undefined : next
}

export function ExportChoices({ search, onChange }: Props) {
  const { t } = useTranslation('translations')
  const languageName = useLanguageName()
  const { data } = useQuery(textQueries.workbench())
  const languages = data?.languages.map(({ code }) => code) ?? []
  const format = search.format ?? 'jsonNested'
  return (
    <div className="stack">
      <Section title={t('export.format')}>
        <fieldset className={css.formats} aria-label={t('export.format')}>
          {textFormats.map((each) => (
            <label key={each} className={css.format}>
              <input type="radio" name="format" checked={format === each} onChange={() => onChange({ format: each })} />
              <b>{t(`export.formats.${each}`)}</b>
              <small>{t(`export.about.${each}`)}</small>
            </label>
          ))}
        </fieldset>
      </Section>
      <Section title={t('export.languages')}>
        <div className={css.checks}>
          {languages.map((code) => (
            <Checkbox
              key={code}
              label={languageName(code)}
              checked={search.language?.includes(code) ?? true}
              onChange={() => onChange({ language: toggled(search.language, languages, code) })}
            />
          ))}
        </div>
      </Section>
      <Section title={t('export.states')}>
        <div className={css.checks}>
          {states.map((state) => (
            <Checkbox
              key={state}
              label={t(`state.${state}`)}
              checked={search.state?.includes(state) ?? true}
              onChange={() => onChange({ state: toggled(search.state, states, state) })}
            />
          ))}
        </div>
      </Section>
      <div className={css.formats}>
        <NativeSelect
          label={t('export.namespaces')}
          value={search.namespace?.[0] ?? ''}
          data={[
            { value: '', label: t('export.allNamespaces') },
            ...(data?.namespaces ?? []).map(({ name }) => ({ value: name, label: name })),
          ]}
          onChange={(event) => {
            const name = event.currentTarget.value
            onChange({ namespace: name === '' ? undefined : [name] })
          }}
        />
        <NativeSelect
          label={t('export.what')}
          value={search.what ?? 'drafts'}
          data={[
            { value: 'drafts', label: t('export.drafts') },
            { value: 'published', label: t('export.published') },
          ]}
          onChange={(event) => onChange({ what: event.currentTarget.value === 'published' ? 'published' : undefined })}
        />
      </div>
    </div>
  )
}
