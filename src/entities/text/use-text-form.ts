import { useQueryClient } from '@tanstack/react-query'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Text, TextKey } from '@/contract/admin/translations/text-parts'
import { saveText } from '@/contract/admin/translations/texts'
import type { Form } from '@/domain/translations/forms'
import { useApiForm } from '@/shared/forms/use-api-form'
import { fieldOf, type FieldValues, formsIn, plainField, valuesOf } from './text-fields'
import { textQueries } from './text.queries'

/** Puts a saved text into the record on screen, so that the next save is made on top of it. */
export const useTextSaved = ({ id }: Pick<TextKey, 'id'>) => {
  const client = useQueryClient()
  const { queryKey } = textQueries.key(id)
  return (saved: Text): void =>
    void client.setQueryData(queryKey, (key) =>
      key ? { ...key, texts: key.texts.map((text) => (text.language === saved.language ? saved : text)) } : key,
    )
}

/** What is sent to save a text as it is written, approved at once or not. */
export const saveRequest = ({ id }: TextKey, { language }: Text, isApproved: boolean) => {
  return (values: FieldValues, version: number) => ({
    params: { keyId: id, language },
    body: { version, forms: formsIn(values), ...(isApproved ? { approve: true } : {}) },
  })
}

/** The wordings of a text as a form; saving makes a draft of them. Approves as well when that is asked for meanwhile. */
export const useTextForm = (
  textKey: TextKey,
  text: Text,
  approve: RefObject<boolean>,
  onSaved: (saved: Text) => void,
) => {
  const { t } = useTranslation('translations')
  const initial = valuesOf(text.language, textKey.counts, text.forms)
  const names = Object.keys(initial)
  return useApiForm({
    endpoint: saveText,
    initial,
    version: text.version,
    toRequest: (values, version) => saveRequest(textKey, text, approve.current)(values, version),
    fieldFor: (path) => (path.startsWith('forms.') ? fieldOf(path.slice('forms.'.length)) : undefined),
    fromCurrent: (current) => {
      const now = current as Text
      return { values: valuesOf(text.language, textKey.counts, now.forms), version: now.version }
    },
    labels: Object.fromEntries(names.map((field) => [field, field === plainField ? t('editor.plain') : field])),
    display: Object.fromEntries(names.map((field) => [field, (value) => String(value) || t('editor.empty')])),
    onSuccess: onSaved,
  })
}
export type TextForm = ReturnType<typeof useTextForm>

/** The field to begin in: zero has words of its own only now and then. */
export const firstField = (values: FieldValues): Form => {
  const field = Object.keys(values).find((each) => each !== 'zero') ?? plainField
  return (field === plainField ? '' : field) as Form
}
