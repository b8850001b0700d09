import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type Administrator, updateAdministrator } from '@/contract/admin/administrators'
import { administratorQueries } from '@/entities/administrator/administrator.queries'
import { useLanguageName } from '@/entities/text/use-language-name'
import { countryName } from '@/shared/i18n/country-name'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useLanguageChoices } from '@/shared/i18n/language-choices'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { AdministratorFields, type Choices } from './AdministratorFields'
import { fieldFor, scopeIssues, toFields, valuesOf } from './administrator-form'

type Props = { administrator: Administrator; choices: Choices; reportDirty: (dirty: boolean) => void }

export function EditAdministrator({ administrator, choices, reportDirty }: Props) {
  const { t } = useTranslation(['administrators', 'common'])
  const format = useFormat()
  const reading = useLanguageChoices()
  const client = useQueryClient()
  const languageName = useLanguageName()
  const named = (list: readonly { id: string; name: string }[]) => (value: unknown) =>
    format.list((value as string[]).map((id) => list.find((each) => each.id === id)?.name ?? id))
  const form = useApiForm({
    endpoint: updateAdministrator,
    initial: valuesOf(administrator),
    version: administrator.version,
    toRequest: (values, version) => ({
      params: { userId: administrator.id },
      body: { version, ...toFields(values) },
    }),
    fieldFor,
    check: scopeIssues,
    fromCurrent: (current) => {
      const now = current as Administrator // what `conflict/stale` of this endpoint carries
      return { values: valuesOf(now), version: now.version }
    },
    labels: {
      name: t('field.name'),
      phone: t('field.phone'),
      locale: t('field.locale'),
      roleIds: t('form.roles'),
      reach: t('scope.label'),
      countries: t('scope.countries'),
      companyIds: t('scope.companies'),
      languageReach: t('languages.label'),
      languages: t('languages.list'),
    },
    display: {
      locale: (value) => reading.nameOf(value as string),
      roleIds: named(choices.roles),
      companyIds: named(choices.customers),
      countries: (value) => format.list((value as string[]).map((code) => countryName(code, format.locale))),
      languages: (value) => format.list((value as string[]).map(languageName)),
      languageReach: (value) => t(`languages.${value as 'all' | 'some'}.label`),
      reach: (value) => t(`scope.${value as 'all' | 'some'}.label`),
    },
    onSuccess: (saved) => {
      reportDirty(false)
      client.setQueryData(administratorQueries.detail(saved.id).queryKey, saved)
      notify({ title: t('done.saved', { name: saved.name }), tone: 'good' })
    },
  })
  useEffect(() => reportDirty(form.dirty), [form.dirty, reportDirty])
  return (
    <ApiForm form={form} label={t('form.label')}>
      <FormProblem form={form} />
      <AdministratorFields form={form} choices={choices} administrator={administrator} />
      <SaveBar form={form} />
    </ApiForm>
  )
}
