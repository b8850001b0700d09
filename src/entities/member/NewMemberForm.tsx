import { Button, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberChoices } from '@/contract/member-fields'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import type { ApiFormState } from '@/shared/forms/use-api-form'
import { MemberFields } from './MemberFields'
import css from './member.module.css'
import type { NewMemberValues } from './member-form'
import type { MemberForm } from './member-form-type'

type Props = {
  form: ApiFormState &
    Pick<MemberForm, 'errors'> & {
      values: NewMemberValues
      setValue: <K extends keyof NewMemberValues>(name: K, value: NewMemberValues[K]) => void
    }
  /** What the form says of its field for the address. */
  emailField: object
  choices: MemberChoices
  cancel: ReactNode
}

/** The form for somebody new: the address the invitation goes to, and everything about the person. */
export function NewMemberForm({ form, emailField, choices, cancel }: Props) {
  const { t } = useTranslation('team')
  // The same fields, without the one that only somebody new has.
  const fields: MemberForm = {
    values: form.values,
    errors: form.errors,
    setValue: (name, value) => form.setValue(name, value as NewMemberValues[typeof name]),
  }
  const email = form.values.email.trim()
  return (
    <ApiForm form={form} label={t('form.label')}>
      <FormProblem form={form} />
      <div className={css.email}>
        <TextInput
          label={t('field.email')}
          description={t('hint.email')}
          type="email"
          dir="ltr"
          maxLength={254}
          autoComplete="off"
          required
          {...emailField}
        />
      </div>
      <MemberFields form={fields} choices={choices} />
      <div className={css.submit}>
        {cancel}
        <Button type="submit" loading={form.pending}>
          {email === '' ? t('new.submit') : t('new.submitTo', { email })}
        </Button>
      </div>
    </ApiForm>
  )
}
