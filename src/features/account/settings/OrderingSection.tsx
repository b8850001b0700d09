import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { CompanyAddress } from '@/contract/company-details'
import { type Profile, updateOrdering } from '@/contract/profile'
import { documentPreferences } from '@/domain/account/vocabulary'
import type { AddressId } from '@/domain/ids'
import { AddressText } from '@/shared/ui/AddressText'
import { useShowProfile } from '@/features/session/profile/use-show-profile'
import { useCan } from '@/features/session/use-session'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useHeldWhileDirty } from '@/shared/forms/use-held-while-dirty'
import { notify } from '@/shared/lib/notify'
import { FixedFacts } from '@/shared/ui/FixedFacts'
import { RadioCards } from '@/shared/ui/RadioCards'
import { SettingsSection } from '@/shared/ui/SettingsSection'
import css from './settings.module.css'

type Props = { profile: Profile; addresses: readonly CompanyAddress[] }
type Ordering = NonNullable<Profile['ordering']>
const inherited = 'inherited'

/** SET-06: invoice or receipt, and where one's own orders go unless one chooses otherwise. */
export function OrderingSection({ profile, addresses }: Props) {
  const { t } = useTranslation('settings')
  const { held, reportDirty } = useHeldWhileDirty(profile)
  const mayEdit = useCan('profile.edit')
  if (!held.ordering) return null
  const own = addresses.find(({ isOwnDefault }) => isOwnDefault)
  return (
    <SettingsSection
      id="ordering"
      title={t('ordering.title')}
      text={t('ordering.text')}
      readOnly={mayEdit ? undefined : t('profile.readOnly')}
    >
      {mayEdit ? (
        <OrderingForm
          key={held.version}
          version={held.version}
          ordering={held.ordering}
          addresses={addresses}
          reportDirty={reportDirty}
        />
      ) : (
        <FixedFacts
          facts={[
            { label: t('ordering.documents'), value: t(`ordering.preference.${held.ordering.documentPreference}`) },
            {
              label: t('ordering.address'),
              value: own ? <AddressText address={own.address} short /> : t('ordering.inherited'),
            },
          ]}
        />
      )}
    </SettingsSection>
  )
}

type FormProps = {
  version: number
  ordering: Ordering
  addresses: readonly CompanyAddress[]
  reportDirty: (dirty: boolean) => void
}

const valuesOf = ({ documentPreference, defaultAddressId }: Ordering) => ({
  documentPreference,
  defaultAddressId: defaultAddressId ?? (inherited as AddressId | typeof inherited),
})

function OrderingForm({ version: current, ordering, addresses, reportDirty }: FormProps) {
  const { t } = useTranslation('settings')
  const show = useShowProfile()
  const form = useApiForm({
    endpoint: updateOrdering,
    initial: valuesOf(ordering),
    version: current,
    toRequest: ({ documentPreference, defaultAddressId }, version) => ({
      body: {
        version,
        documentPreference,
        defaultAddressId: defaultAddressId === inherited ? null : defaultAddressId,
      },
    }),
    fromCurrent: (now) => {
      const profile = now as Profile // the contract: the profile as it is now
      return { values: valuesOf(profile.ordering ?? ordering), version: profile.version }
    },
    labels: { documentPreference: t('ordering.documents'), defaultAddressId: t('ordering.address') },
    display: {
      documentPreference: (value) => t(`ordering.preference.${value as Ordering['documentPreference']}`),
      defaultAddressId: (id) => addresses.find((each) => each.id === id)?.address.name ?? t('ordering.inherited'),
    },
    onSuccess: (saved) => {
      reportDirty(false)
      show(saved)
      notify({ title: t('ordering.saved') })
    },
  })
  useEffect(() => reportDirty(form.dirty), [form.dirty, reportDirty])
  return (
    <ApiForm form={form} label={t('ordering.title')}>
      <div className="stack">
        <FormProblem form={form} />
        <div>
          <p className={css.label}>{t('ordering.documents')}</p>
          <RadioCards
            label={t('ordering.documents')}
            name="documentPreference"
            value={form.values.documentPreference}
            error={form.errors.documentPreference}
            onChange={(value) => form.setValue('documentPreference', value)}
            options={documentPreferences.map((value) => ({ value, label: t(`ordering.preference.${value}`) }))}
          />
        </div>
        <div>
          <p className={css.label}>{t('ordering.address')}</p>
          <RadioCards<AddressId | typeof inherited>
            label={t('ordering.address')}
            name="defaultAddressId"
            value={form.values.defaultAddressId}
            error={form.errors.defaultAddressId}
            onChange={(value) => form.setValue('defaultAddressId', value)}
            options={[
              { value: inherited, label: t('ordering.inherited') },
              ...addresses.map(({ id, address }) => ({ value: id, label: <AddressText address={address} /> })),
            ]}
          />
        </div>
        <SaveBar form={form} />
      </div>
    </ApiForm>
  )
}
