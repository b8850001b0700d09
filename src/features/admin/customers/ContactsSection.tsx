import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '@/contract/admin/customer-card'
import { SettingsSection } from '@/shared/ui/SettingsSection'
import css from './customers.module.css'

/** REG-04: the people on the card, and which of them have an account. */
export function ContactsSection({ customer: { erp } }: { customer: CustomerCard }) {
  const { t } = useTranslation('customers')
  return (
    <SettingsSection id="contacts" title={t('contacts.title')} text={t('contacts.text')}>
      {erp.state === 'unreachable' ? (
        <p className="dim flat">{t('contacts.unknown')}</p>
      ) : erp.contacts.length === 0 ? (
        <p className="dim flat">{t('contacts.none')}</p>
      ) : (
        <ul className={css.contacts}>
          {erp.contacts.map(({ code, name, position, email, phone, account }) => (
            <li key={code}>
              <span className={css.person}>
                <b>
                  <bdi dir="auto">{name}</bdi>
                </b>{' '}
                {position && (
                  <bdi className="cap" dir="auto">
                    {position}
                  </bdi>
                )}
              </span>
              {email && <bdi dir="ltr">{email}</bdi>}
              {phone && <bdi dir="ltr">{phone}</bdi>}
              <span className="cap">
                {account ? t('contacts.account', { name: account }) : t('contacts.noAccount')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </SettingsSection>
  )
}
