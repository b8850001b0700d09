import { Button, TextInput } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type Session, type SignInChallenge, verifySecondFactor } from '@/contract/session'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import css from './SessionFrame.module.css'

type Props = {
  challenge: SignInChallenge
  onDone: (session: Session) => void
  /** Back to the password, for a challenge that took too long. */
  onBack: () => void
}

/** The second step of signing in: a code of the authenticator app, or a recovery code. */
export function SecondStepForm({ challenge, onDone, onBack }: Props) {
  const { t } = useTranslation('session')
  const form = useApiForm({
    endpoint: verifySecondFactor,
    initial: { code: '' },
    toRequest: ({ code }) => ({ body: { token: challenge.token, code } }),
    onSuccess: ({ session }) => onDone(session),
    guard: false,
  })
  const { element } = form
  // The step stands where the password stood: the hands stay on the keyboard.
  useEffect(() => element.current?.querySelector('input')?.focus(), [element])
  return (
    <ApiForm form={form} label={t('secondStep.title')} className={css.fields}>
      <FormProblem form={form} />
      <TextInput
        label={t('secondStep.code')}
        description={t('secondStep.codeHint')}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        dir="ltr"
        size="md"
        maxLength={24}
        data-autofocus
        {...form.field('code')}
      />
      <Button type="submit" fullWidth size="md" loading={form.pending}>
        {t('secondStep.submit')}
      </Button>
      <Button variant="subtle" color="gray" fullWidth onClick={onBack}>
        {t('secondStep.back')}
      </Button>
    </ApiForm>
  )
}
