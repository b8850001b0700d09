import { NativeSelect, TextInput } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type Profile, updateProfile } from '@/contract/profile'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { chosenLocale } from '@/shared/i18n/chosen-locale'
import { languageRead, languageWish, useLanguageChoices } from '@/shared/i18n/language-choices'
import { notify } from '@/shared/lib/notify'
import { useShowProfile } from './use-show-profile'

type Props = { profile: Profile; reportDirty: (dirty: boolean) => void }

/** Every zone the browser knows, and the person's own in any case. */
const zonesWith = (own: string): string[] => [...new Set([own, ...Intl.supportedValuesOf('timeZone')])].toSorted()
const valuesOf = (profile: Profile) => {
  const { name, phone, timeZone } = profile
  return { name, phone, language: languageRead(profile), timeZone }
}
export function ProfileForm({ profile, reportDirty }: Props) {
  const { t, i18n } = useTranslation(['settings', 'common'])
  const show = useShowProfile()
  const { nameOf, choices } = useLanguageChoices()
  /** What is said from now on is said in the language that was chosen. */
  const speak = async (language: string): Promise<void> => {
    if (language === languageRead(profile)) return
    chosenLocale.set(language)
    await i18n.changeLanguage(language)
  }
  const form = useApiForm({
    endpoint: updateProfile,
    initial: valuesOf(profile),
    version: profile.version,
    toRequest: ({ language, ...values }, version) => ({ body: { ...values, ...languageWish(language), version } }),
    fieldFor: (path) => (path === 'locale' ? 'language' : path),
    fromCurrent: (current) => {
      const now = current as Profile // the contract: the profile as it is now
      return { values: valuesOf(now), version: now.version }
    },
    labels: {
      name: t('profile.name'),
      phone: t('profile.phone'),
      language: t('profile.language'),
      timeZone: t('profile.timeZone'),
    },
    display: { language: (language) => nameOf(language as string) },
    onSuccess: (saved) => {
      reportDirty(false)
      const language = languageRead(saved)
      show(saved)
      void speak(language).then(() => notify({ title: i18n.t('settings:profile.saved') }))
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
        <NativeSelect label={t('profile.language')} data={choices(languageRead(profile))} {...form.field('language')} />
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
