import { useTranslation } from 'react-i18next'
import type { AccountSettings } from '@/contract/account-settings'
import { useHeldWhileDirty } from '@/shared/forms/use-held-while-dirty'
import { SettingsSection } from '@/shared/ui/SettingsSection'
import { AddCard } from './AddCard'
import { CardText } from './CardText'
import { PaymentForm } from './PaymentForm'
import css from './settings.module.css'

export function PaymentSection({ payment }: { payment: AccountSettings['payment'] }) {
  const { t } = useTranslation('settings')
  const { held, reportDirty } = useHeldWhileDirty(payment)
  return (
    <SettingsSection
      id="payment"
      title={t('payment.title')}
      text={t('payment.text')}
      readOnly={payment ? (payment.editable ? undefined : t('payment.readOnly')) : t('payment.hidden')}
    >
      {payment && (
        <>
          <p className={css.terms}>{t('payment.terms', { count: payment.termsDays })}</p>
          {payment.methods.length === 0 ? (
            <p className={css.none}>{t('payment.empty')}</p>
          ) : payment.editable && held ? (
            <PaymentForm key={held.version} payment={held} reportDirty={reportDirty} />
          ) : (
            <ul className={css.addresses}>
              {payment.methods.map((method) => (
                <li key={method.id}>
                  <CardText method={method} />
                  {method.isDefault && <span className="cap">{t('payment.default')}</span>}
                </li>
              ))}
            </ul>
          )}
          {payment.editable && <AddCard payment={payment} />}
          {payment.bankAccounts.length > 0 && (
            <div className={css.accounts}>
              <h3>{t('payment.accounts')}</h3>
              {payment.bankAccounts.map(({ id, bank, ending, holder }) => (
                <p key={id}>
                  {t('payment.account', { bank, ending })} <bdi className="dim">{holder}</bdi>
                </p>
              ))}
              <span className="cap">{t('payment.accountsNote')}</span>
            </div>
          )}
        </>
      )}
    </SettingsSection>
  )
}
