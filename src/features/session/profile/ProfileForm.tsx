import { NativeSelect, TextInput } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type Profile, updateProfile } from '@/contract/profile'
import { locales } from '@/domain/locales'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { chosenLocale } from '@/shared/i18n/chosen-locale'
import { notify } from '@/shared/lib/notify'
import { useShowProfile } from './use-show-profile'

type Props = { profile: Profile; reportDirty: (dirty: boolean) => void }

/** Every zone the browser knows, and the person's own in any case. */
const zonesWith = (own: string): string[] => [...new Set([own, ...Intl.supportedValuesOf('timeZone')])].toSorted()
const valuesOf = ({ name, phone, locale, timeZone }: Profile) => ({ name, phone, locale, timeZone })

export function ProfileForm({ profile, reportDirty }: Props) {
  const { t, i18n } = useTranslation(['settings', 'common'])
  const show = useShowProfile()
  const form = useApiForm({
    endpoint: updateProfile,
    initial: valuesOf(profile),
    version: profile.version,
    toRequest: (values, version) => ({ body: { ...values, version } }),
    fromCurrent: (current) => {
      const now = current as Profile // the contract: the profile as it is now
      return { values: valuesOf(now), version: now.version }
    },
    labels: {
      name: t('profile.name'),
      phone: t('profile.phone'),
      locale: t('profile.language'),
      timeZone: t('profile.timeZone'),
    },
    display: { locale: (locale) => t(`common:language.${locale as Profile['locale']}`) },
    onSuccess: (saved) => {
      reportDirty(false)
      if (saved.locale !== profile.locale) {
        chosenLocale.set(saved.locale)
        void i18n.changeLanguage(saved.locale)
      }
      show(saved)
      notify({ title: t('profile.saved') })
    },
  })
  useEffect(() => reportDirty(form.dirty), [form.dirty, reportDirty])
  return (
    <ApiForm form={form} label={t('profile.title')}>
      <div className="stack">
        <FormProblem form={form} />
        <TextInput label={t('profile.name')} autoComplete="name" maxLength={80} {...form.field('name')} />
        <TextInput
          label={t('profile.phone')}
          description={t('profile.phoneHint')}
          type="tel"
          dir="ltr"
          autoComplete="tel"
          maxLength={30}
          {...form.field('phone')}
        />
        <NativeSelect
          label={t('profile.language')}
          data={locales.map((value) => ({ value, label: t(`common:language.${value}`) }))}
          {...form.field('locale')}
        />
        <NativeSelect
          label={t('profile.timeZone')}
          description={t('profile.timeZoneHint')}
          dir="ltr"
          data={zonesWith(profile.timeZone)}
          {...form.field('timeZone')}
        />
        <SaveBar form={form} />
      </div>
    </ApiForm>
  )
}
