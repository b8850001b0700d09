import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountSettings } from '@/contract/account-settings'
import { AddressText } from '@/shared/ui/AddressText'
import { AppLink } from '@/shared/ui/AppLink'
import { Section } from '@/shared/ui/Section'
import css from './settings-strip.module.css'

/** NAV-06: profile, shipping and payment at a glance, each with the way to change it. */
export function SettingsStrip({ settings }: { settings: AccountSettings }) {
  const { t } = useTranslation(['overview', 'settings'])
  const { profile, shipping, payment } = settings
  const address = shipping.addresses.find(({ isDefault }) => isDefault)?.address
  const card = payment?.methods.find(({ isDefault }) => isDefault) ?? payment?.methods[0]
  return (
    <Section title={t('settings.title')}>
      <div className={css.strip} data-testid="settings-strip">
        <Part
          title={t('settings.profile')}
          section="profile"
          edit={profile.editable ? t('settings.edit') : t('settings.view')}
          editLabel={profile.editable ? t('settings.editProfile') : t('settings.viewProfile')}
          facts={[
            { label: t('settings.company'), value: profile.companyName },
            { label: t('settings.email'), value: <bdi dir="ltr">{profile.email}</bdi> },
            { label: t('settings.phone'), value: <Phone value={profile.phone} /> },
          ]}
        />
        <Part
          title={t('settings.shipping')}
          section="shipping"
          edit={shipping.editable ? t('settings.edit') : t('settings.view')}
          editLabel={shipping.editable ? t('settings.editShipping') : t('settings.viewShipping')}
          facts={[
            {
              label: t('settings.address'),
              value: address ? (
                <>
                  <bdi>{address.name}</bdi>
                  <br />
                  <AddressText address={address} short />
                </>
              ) : (
                t('settings.noAddress')
              ),
            },
            { label: t('settings.phone'), value: <Phone value={address?.phone ?? ''} /> },
          ]}
        />
        {payment && (
          <Part
            title={t('settings.payment')}
            section="payment"
            edit={payment.editable ? t('settings.edit') : t('settings.view')}
            editLabel={payment.editable ? t('settings.editPayment') : t('settings.viewPayment')}
            facts={
              card
                ? [
                    {
                      label: t('settings.cardLabel'),
                      value: t('settings.card', {
                        brand: t(`settings:payment.brand.${card.brand}`),
                        ending: card.ending,
                      }),
                    },
                    {
                      label: t('settings.expiry'),
                      value: card.expired ? t('settings.expired', { date: card.expires }) : card.expires,
                    },
                    { label: t('settings.holder'), value: <bdi>{card.holder}</bdi> },
                  ]
                : [{ label: t('settings.cardLabel'), value: t('settings.noCard') }]
            }
          />
        )}
      </div>
    </Section>
  )
}

function Phone({ value }: { value: string }) {
  const { t } = useTranslation('overview')
  return value ? <bdi dir="ltr">{value}</bdi> : <span className="dim">{t('settings.noPhone')}</span>
}

const pages = {
  profile: '/account/settings/profile',
  shipping: '/account/settings/addresses',
  payment: '/account/settings/payment',
} as const

type PartProps = {
  title: string
  section: keyof typeof pages
  edit: string
  editLabel: string
  facts: readonly { label: string; value: ReactNode }[]
}

function Part({ title, section, edit, editLabel, facts }: PartProps) {
  return (
    <div className={css.part}>
      <h3>
        {title}
        <AppLink to={pages[section]} aria-label={editLabel}>
          {edit}
        </AppLink>
      </h3>
      <dl>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
