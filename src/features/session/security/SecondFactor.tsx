import { Button } from '@mantine/core'
import { IconShieldCheck, IconShieldOff } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Security } from '@/contract/security'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { Notice } from '@/shared/ui/Notice'
import css from './security.module.css'

const EnrolDialog = lazyPart(() => import('./EnrolDialog').then(({ EnrolDialog }) => EnrolDialog))
const ProveDialog = lazyPart(() => import('./ProveDialog').then(({ ProveDialog }) => ProveDialog))

/** So few codes are soon used up. */
const few = 3

/** Whether the second factor is on, and the ways to change that. */
export function SecondFactor({ secondFactor }: { secondFactor: Security['secondFactor'] }) {
  const { t } = useTranslation('settings')
  const format = useFormat()
  const [dialog, setDialog] = useState<'enrol' | 'renew' | 'off' | null>(null)
  const { since, recoveryCodesLeft } = secondFactor
  const close = (): void => setDialog(null)
  return (
    <div className="stack" data-testid="second-factor">
      {since ? (
        <>
          <p className={css.state} data-on>
            <IconShieldCheck size={18} stroke={1.7} aria-hidden />
            <span>
              <b>{t('secondFactor.on', { date: format.date(since) })}</b>
              <br />
              <span className="dim">{t('secondFactor.left', { count: recoveryCodesLeft })}</span>
            </span>
          </p>
          {recoveryCodesLeft <= few && <Notice tone="info" title={t('secondFactor.few')} />}
          <div className="row">
            <Button variant="default" onClick={() => setDialog('renew')}>
              {t('secondFactor.renew')}
            </Button>
            <Button variant="default" onClick={() => setDialog('off')}>
              {t('secondFactor.turnOff')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className={css.state}>
            <IconShieldOff size={18} stroke={1.7} aria-hidden />
            {t('secondFactor.off')}
          </p>
          <div>
            <Button onClick={() => setDialog('enrol')}>{t('secondFactor.setUp')}</Button>
          </div>
        </>
      )}
      <Suspense>
        {dialog === 'enrol' && <EnrolDialog onClose={close} />}
        {(dialog === 'renew' || dialog === 'off') && <ProveDialog purpose={dialog} onClose={close} />}
      </Suspense>
    </div>
  )
}
