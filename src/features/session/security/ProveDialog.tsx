import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { removeSecondFactor, renewRecoveryCodes, type Security } from '@/contract/security'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { AppModal } from '@/shared/ui/AppModal'
import { RecoveryCodes } from './RecoveryCodes'
import { useShowSecurity } from './use-show-security'

type Purpose = 'renew' | 'off'

/** What takes password and code: new recovery codes, or an end of the second factor. */
export function ProveDialog({ purpose, onClose }: { purpose: Purpose; onClose: () => void }) {
  const { t } = useTranslation('settings')
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  if (codes)
    return (
      <AppModal opened onClose={onClose} dismissible={false} title={t('secondFactor.codesTitle')}>
        <RecoveryCodes codes={codes} onKept={onClose} />
      </AppModal>
    )
  return (
    <AppModal opened onClose={onClose} title={t(`secondFactor.${purpose}Title`)}>
      <Proof purpose={purpose} onClose={onClose} onCodes={setCodes} />
    </AppModal>
  )
}

type ProofProps = { purpose: Purpose; onClose: () => void; onCodes: (codes: readonly string[]) => void }

function Proof({ purpose, onClose, onCodes }: ProofProps) {
  const { t } = useTranslation(['settings', 'common'])
  const show = useShowSecurity()
  const shared = {
    initial: { password: '', code: '' },
    toRequest: (values: { password: string; code: string }) => ({ body: values }),
    guard: false,
  }
  const renew = useApiForm({
    ...shared,
    endpoint: renewRecoveryCodes,
    onSuccess: ({ recoveryCodes, security }: { recoveryCodes: string[]; security: Security }) => {
      show(security)
      onCodes(recoveryCodes)
    },
  })
  const remove = useApiForm({
    ...shared,
    endpoint: removeSecondFactor,
    onSuccess: (security: Security) => {
      show(security)
      notify({ title: t('secondFactor.turnedOff') })
      onClose()
    },
  })
  const form = purpose === 'renew' ? renew : remove
  return (
    <ApiForm form={form} label={t(`secondFactor.${purpose}Title`)}>
      <div className="stack">
        <p className="flat">{t(`secondFactor.${purpose}Text`)}</p>
        <FormProblem form={form} />
        <PasswordInput
          label={t('secondFactor.password')}
          autoComplete="current-password"
          data-autofocus
          visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
          {...form.field('password')}
        />
        <TextInput
          label={t('secondFactor.code')}
          description={t('secondFactor.codeHint')}
          autoComplete="one-time-code"
          dir="ltr"
          maxLength={24}
          {...form.field('code')}
        />
        <div className="row end-row">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={form.pending} color={purpose === 'off' ? 'var(--p-bad-solid)' : undefined}>
            {t(`secondFactor.${purpose}Confirm`)}
          </Button>
        </div>
      </div>
    </ApiForm>
  )
}
