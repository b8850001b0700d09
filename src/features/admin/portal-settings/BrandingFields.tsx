import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { settingLimits } from '@/domain/settings/vocabulary'
import { Section } from '@/shared/ui/Section'
import { ColourSetting } from './ColourSetting'
import { LocalTextSetting } from './LocalTextSetting'
import css from './portal-settings.module.css'
import { PictureSetting } from './PictureSetting'
import { errorAt, type FieldProps } from './setting-values'
import { SettingRow } from './SettingRow'

/** NAV-13: how the portal presents the company. */
export function BrandingFields(props: FieldProps) {
  const { t } = useTranslation('portalSettings')
  const { values, affected, errors, onChange } = props
  return (
    <>
      <Section title={t('group.brand')}>
        <SettingRow name="brandName" affected={affected} effect={t('brandName.effect')}>
          <TextInput
            className={css.number}
            label={t('brandName.label')}
            description={t('brandName.hint')}
            maxLength={settingLimits.brandName}
            value={values.brandName}
            error={errorAt(errors, 'brandName')}
            disabled={!onChange}
            onChange={(event) => onChange?.('brandName', event.currentTarget.value)}
          />
        </SettingRow>
        <LocalTextSetting name="brandClaim" {...props} />
        <ColourSetting {...props} />
        <PictureSetting name="logo" {...props} />
      </Section>
      <Section title={t('group.signIn')}>
        <LocalTextSetting name="signInMessage" {...props} />
        <PictureSetting name="signInPicture" {...props} />
      </Section>
      <Section title={t('group.news')}>
        <LocalTextSetting name="newsTitle" {...props} />
        <LocalTextSetting name="newsText" {...props} />
      </Section>
    </>
  )
}
