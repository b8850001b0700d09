import { Button, PasswordInput, TextInput } from '@mantine/core'
import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { confirmSecondFactor, startSecondFactor } from '@/contract/security'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { lazyPart } from '@/shared/lib/lazy-part'
import { notify } from '@/shared/lib/notify'
import { AppModal } from '@/shared/ui/AppModal'
import { CopyButton } from '@/shared/ui/CopyButton'
import { RecoveryCodes } from './RecoveryCodes'
import css from './security.module.css'
import { useShowSecurity } from './use-show-security'

const QrCode = lazyPart(() => import('./QrCode').then(({ QrCode }) => QrCode))

type Key = { uri: string; key: string }

/** Password, then the app, then the recovery codes. What was begun and not finished changes nothing. */
export function EnrolDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('settings')
  const [key, setKey] = useState<Key | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  if (codes)
    return (
      <AppModal opened onClose={onClose} dismissible={false} title={t('secondFactor.codesTitle')}>
        <RecoveryCodes codes={codes} onKept={onClose} />
      </AppModal>
    )
  return (
    <AppModal opened onClose={onClose} title={t('secondFactor.setUpTitle')}>
      {key ? <AppStep enrolment={key} onDone={setCodes} /> : <PasswordStep onDone={setKey} />}
    </AppModal>
  )
}

function PasswordStep({ onDone }: { onDone: (key: Key) => void }) {
  const { t } = useTranslation('settings')
  const form = useApiForm({
    endpoint: startSecondFactor,
    initial: { password: '' },
    toRequest: (values) => ({ body: values }),
    onSuccess: onDone,
    guard: false,
  })
  return (
    <ApiForm form={form} label={t('secondFactor.setUpTitle')}>
      <div className="stack">
        <p className="flat">{t('secondFactor.setUpPassword')}</p>
        <FormProblem form={form} />
        <PasswordInput
          label={t('secondFactor.password')}
          autoComplete="current-password"
          data-autofocus
          visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
          {...form.field('password')}
        />
        <div className="row end-row">
          <Button type="submit" loading={form.pending}>
            {t('secondFactor.next')}
          </Button>
        </div>
      </div>
    </ApiForm>
  )
}

function AppStep({ enrolment, onDone }: { enrolment: Key; onDone: (codes: readonly string[]) => void }) {
  const { t } = useTranslation('settings')
  const show = useShowSecurity()
  const form = useApiForm({
    endpoint: confirmSecondFactor,
    initial: { code: '' },
    toRequest: (values) => ({ body: values }),
    onSuccess: ({ recoveryCodes, security }) => {
      show(security)
      notify({ title: t('secondFactor.turnedOn') })
      onDone(recoveryCodes)
    },
    guard: false,
  })
  const { element } = form
  // What had the focus went with the step before.
  useEffect(() => element.current?.querySelector('input')?.focus(), [element])
  return (
    <ApiForm form={form} label={t('secondFactor.setUpTitle')}>
      <div className="stack">
        <p className="flat">{t('secondFactor.scan')}</p>
        <div className={css.qr}>
          <Suspense>
            <QrCode text={enrolment.uri} label={t('secondFactor.qr')} />
          </Suspense>
        </div>
        <p className={css.key}>
          <span className="cap">{t('secondFactor.key')}</span>
          <span>
            <code dir="ltr" data-testid="second-factor-key">
              {enrolment.key.match(/.{1,4}/g)?.join(' ')}
            </code>
            <CopyButton value={enrolment.key} label={t('secondFactor.copyKey')} />
          </span>
        </p>
        <FormProblem form={form} />
        <TextInput
          label={t('secondFactor.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          dir="ltr"
          maxLength={24}
          {...form.field('code')}
        />
        <div className="row end-row">
          <Button type="submit" loading={form.pending}>
            {t('secondFactor.confirm')}
          </Button>
        </div>
      </div>
    </ApiForm>
  )
}
