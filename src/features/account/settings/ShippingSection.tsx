import { TextInput } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type AccountSettings, updateShipping } from '@/contract/account-settings'
import type { AddressId } from '@/domain/ids'
import { AddressText } from '@/entities/address/AddressText'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { RadioCards } from '@/shared/ui/RadioCards'
import { SettingsSection } from './SettingsSection'
import css from './settings.module.css'
import { useShowSettings } from './settings.mutations'
import { useHeldWhileDirty } from './use-held-while-dirty'

type Shipping = AccountSettings['shipping']

const valuesOf = ({ addresses }: Shipping) => {
  const preset = addresses.find(({ isDefault }) => isDefault)
  return { defaultAddressId: preset?.id ?? ('' as AddressId | ''), phone: preset?.address.phone ?? '' }
}

export function ShippingSection({ shipping }: { shipping: Shipping }) {
  const { t } = useTranslation('settings')
  const { held, reportDirty } = useHeldWhileDirty(shipping)
  return (
    <SettingsSection
      id="shipping"
      title={t('shipping.title')}
      text={t('shipping.text')}
      readOnly={shipping.editable ? undefined : t('shipping.readOnly')}
    >
      {shipping.addresses.length === 0 ? (
        <p className={css.none}>{t('shipping.empty')}</p>
      ) : shipping.editable ? (
        <ShippingForm key={held.version} shipping={held} reportDirty={reportDirty} />
      ) : (
        <ul className={css.addresses}>
          {shipping.addresses.map(({ id, isDefault, address }) => (
            <li key={id}>
              <AddressText address={address} />
              {isDefault && <span className="cap">{t('shipping.default')}</span>}
            </li>
          ))}
        </ul>
      )}
    </SettingsSection>
  )
}

type FormProps = { shipping: Shipping; reportDirty: (dirty: boolean) => void }

function ShippingForm({ shipping, reportDirty }: FormProps) {
  const { t } = useTranslation('settings')
  const show = useShowSettings()
  const form = useApiForm({
    endpoint: updateShipping,
    initial: valuesOf(shipping),
    version: shipping.version,
    toRequest: (values, version) => ({
      // An empty id is refused by the contract, at the field.
      body: { ...values, defaultAddressId: values.defaultAddressId as AddressId, version },
    }),
    fromCurrent: (current) => {
      const now = (current as AccountSettings).shipping // the contract: all settings as they are now
      return { values: valuesOf(now), version: now.version }
    },
    labels: { defaultAddressId: t('shipping.address'), phone: t('shipping.phone') },
    onSuccess: (settings) => {
      reportDirty(false)
      show(settings)
      notify({ title: t('shipping.saved') })
    },
  })
  useEffect(() => reportDirty(form.dirty), [form.dirty, reportDirty])
  const handleChoose = (id: AddressId): void => {
    form.setValue('defaultAddressId', id)
    form.setValue('phone', shipping.addresses.find((each) => each.id === id)?.address.phone ?? '')
  }
  return (
    <ApiForm form={form} label={t('shipping.title')}>
      <div className="stack">
        <FormProblem form={form} />
        <RadioCards
          label={t('shipping.address')}
          name="defaultAddressId"
          value={form.values.defaultAddressId}
          error={form.errors.defaultAddressId}
          onChange={handleChoose}
          options={shipping.addresses.map(({ id, isDefault, address }) => ({
            value: id,
            label: <AddressText address={address} />,
            badge: isDefault ? t('shipping.default') : undefined,
          }))}
        />
        <TextInput
          label={t('shipping.phone')}
          description={t('shipping.phoneHint')}
          type="tel"
          dir="ltr"
          maxLength={30}
          {...form.field('phone')}
        />
        <SaveBar form={form} />
      </div>
    </ApiForm>
  )
}
