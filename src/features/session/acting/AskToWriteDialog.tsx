import { PasswordInput, TextInput } from '@mantine/core'
import '@mantine/core/styles/PasswordInput.layer.css'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Session } from '@/contract/session'
import { askToWrite } from '@/contract/impersonation'
import { FormDialog } from '@/shared/forms/FormDialog'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
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
    <FormDialog
      form={form}
      title={t('write.title', { name })}
      submitLabel={t('write.confirm')}
      cancelLabel={t('write.cancel')}
      onClose={onClose}
    >
      <p className="flat">{t('write.text', { name })}</p>
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
    </FormDialog>
  )
}
