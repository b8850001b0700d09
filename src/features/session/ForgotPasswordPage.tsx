import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { requestPasswordReset } from '@/contract/session'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { AppLink } from '@/shared/ui/AppLink'
import css from './SessionFrame.module.css'
import { SessionFrame } from './SessionFrame'

export function ForgotPasswordPage() {
  const { t } = useTranslation('session')
  const [sentTo, setSentTo] = useState<string | undefined>(undefined)
  const form = useApiForm({
    endpoint: requestPasswordReset,
    initial: { email: '' },
    toRequest: (values) => ({ body: values }),
    onSuccess: (_reply, { email }) => setSentTo(email),
    guard: false,
  })
  const back = (
    <p className="flat">
      <AppLink to="/sign-in">{t('forgot.back')}</AppLink>
    </p>
  )
  if (sentTo !== undefined)
    return (
      <SessionFrame title={t('forgot.sentTitle')} lead={t('forgot.sentText', { email: sentTo })}>
        <div role="status">{back}</div>
      </SessionFrame>
    )
  return (
    <SessionFrame title={t('forgot.title')} lead={t('forgot.lead')}>
      <ApiForm form={form} label={t('forgot.title')} className={css.fields}>
        <FormProblem form={form} />
        <TextInput label={t('field.email')} type="email" autoComplete="username" size="md" {...form.field('email')} />
        <Button type="submit" fullWidth size="md" loading={form.pending}>
          {t('forgot.submit')}
        </Button>
        {back}
      </ApiForm>
    </SessionFrame>
  )
}
