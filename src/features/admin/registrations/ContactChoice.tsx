import { useTranslation } from 'react-i18next'
import type { RegistrationMatch } from '@/contract/admin/registration-match'
import { useFormat } from '@/shared/i18n/use-format'
import { RadioCards } from '@/shared/ui/RadioCards'
import { Section } from '@/shared/ui/Section'

type Props = { match: RegistrationMatch; value: string; onChange?: (code: string) => void }

/** Stands for none of the persons on the card. */
export const noContact = 'none'

/** REG-04: which person of the card this account belongs to. Who has an account already cannot be chosen. */
export function ContactChoice({ match, value, onChange }: Props) {
  const { t } = useTranslation('registrations')
  const format = useFormat()
  if (match.contacts.length === 0) return null
  return (
    <Section title={t('contact')} more={<span className="cap">{t('contactHint')}</span>}>
      <RadioCards
        label={t('contact')}
        name="erp-contact"
        value={value}
        disabled={!onChange}
        onChange={(code) => onChange?.(code)}
        options={[
          ...match.contacts.map(({ code, name, position, email, account, same }) => ({
            value: code,
            disabled: account !== null,
            label: (
              <>
                <b>
                  <bdi dir="auto">{name}</bdi>
                </b>{' '}
                <bdi className="cap" dir="auto">
                  {position}
                </bdi>
                <br />
                <span className="cap">
                  {email && <bdi dir="ltr">{email}</bdi>}{' '}
                  {account
                    ? t('contactTaken', { name: account })
                    : same.length > 0 && format.list(same.map((each) => t(`same_as.${each}`)))}
                </span>
              </>
            ),
          })),
          { value: noContact, label: t('noContact') },
        ]}
      />
    </Section>
  )
}
