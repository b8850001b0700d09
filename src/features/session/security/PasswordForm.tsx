import { Button, PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changePassword } from '@/contract/security'
import { passwordMinLength } from '@/contract/session'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { useSession } from '../use-session'
import { useShowSecurity } from './use-show-security'

/** A new one each time it was used, so that no password stays on the page. */
export function PasswordForm() {
  const [used, setUsed] = useState(0)
  return <Fields key={used} onDone={() => setUsed(used + 1)} />
}

function Fields({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('settings')
  const { user } = useSession()
  const show = useShowSecurity()
  const form = useApiForm({
    endpoint: changePassword,
    initial: { currentPassword: '', newPassword: '' },
    toRequest: (values) => ({ body: values }),
    onSuccess: (security) => {
      show(security)
      notify({ title: t('password.saved') })
      onDone()
    },
    guard: false,
  })
  const toggle = { 'aria-label': t('password.show') }
  return (
    <ApiForm form={form} label={t('password.title')}>
      <div className="stack">
        <FormProblem form={form} />
        <input type="email" autoComplete="username" value={user.email} readOnly hidden />
        <PasswordInput
          label={t('password.current')}
          autoComplete="current-password"
          visibilityToggleButtonProps={toggle}
          {...form.field('currentPassword')}
        />
        <PasswordInput
          label={t('password.new')}
          description={t('password.newHint', { count: passwordMinLength })}
          autoComplete="new-password"
          visibilityToggleButtonProps={toggle}
          {...form.field('newPassword')}
        />
        <div>
          <Button type="submit" variant="default" loading={form.pending}>
            {t('password.submit')}
          </Button>
        </div>
      </div>
    </ApiForm>
  )
}
