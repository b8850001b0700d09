import { Button, PasswordInput, TextInput } from '@mantine/core'
import '@mantine/core/styles/PasswordInput.layer.css'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Session } from '@/contract/session'
import { askToWrite } from '@/contract/impersonation'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { AppModal } from '@/shared/ui/AppModal'
import { rememberSession } from '../session.queries'

type Props = { acting: NonNullable<Session['impersonation']>; name: string; onClose: () => void }

/** ADM-09: a second look at who is there, before somebody else's account is changed. */
export function AskToWriteDialog({ acting, name, onClose }: Props) {
  const { t } = useTranslation(['impersonation', 'session'])
  const client = useQueryClient()
  const form = useApiForm({
    endpoint: askToWrite,
    initial: { password: '', code: '' },
    toRequest: ({ password, code }) => ({ body: { password, ...(acting.needsCode ? { code } : {}) } }),
    onSuccess: ({ session }) => {
      rememberSession(client, session)
      // Records said that nothing may be done with them.
      void client.invalidateQueries()
      notify({ title: t('write.done', { name }), tone: 'good' })
      onClose()
    },
    guard: false,
  })
  return (
    <AppModal opened onClose={onClose} title={t('write.title', { name })}>
      <ApiForm form={form} label={t('write.title', { name })} className="stack">
        <p className="flat">{t('write.text', { name })}</p>
        <FormProblem form={form} />
        <PasswordInput
          label={t('write.password', { by: acting.byName })}
          autoComplete="current-password"
          data-autofocus
          visibilityToggleButtonProps={{ 'aria-label': t('session:field.showPassword') }}
          {...form.field('password')}
        />
        {acting.needsCode && (
          <TextInput
            label={t('session:secondStep.code')}
            description={t('session:secondStep.codeHint')}
            autoComplete="one-time-code"
            spellCheck={false}
            dir="ltr"
            maxLength={24}
            {...form.field('code')}
          />
        )}
        <div className="row end-row">
          <Button variant="default" onClick={onClose}>
            {t('write.cancel')}
          </Button>
          <Button type="submit" loading={form.pending}>
            {t('write.confirm')}
          </Button>
        </div>
      </ApiForm>
    </AppModal>
  )
}
