import '@mantine/core/styles/Switch.layer.css'
import { Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MemberOption } from '@/contract/member-detail'
import { Section } from '@/shared/ui/Section'
import { useRefusalText } from '@/shared/ui/use-refusal-text'
import css from './member.module.css'
import { noLimit } from './member-form'
import type { MemberForm } from './member-form-type'

/** A setting switches an option off for everybody; any other reason only keeps it from being changed. */
const isForbidden = ({ reason }: MemberOption): boolean => reason?.code.startsWith('setting.') ?? false

type Props = { form: MemberForm; options: readonly MemberOption[] }

/**
 * ACC-08: what a sub-account may. A choice that a setting forbids is off and says why; the stored choice stays, and
 * comes back with the setting (ACC-09 to ACC-11).
 */
export function OptionSwitches({ form: { values, errors, setValue }, options }: Props) {
  const { t } = useTranslation('team')
  const refusalText = useRefusalText()
  return (
    <Section title={t('form.options')}>
      <div className={css.options}>
        {options.map((each) => {
          const { option, stored, editable, reason } = each
          return (
            <Switch
              key={option}
              label={t(`option.${option}.label`)}
              description={
                reason ? (
                  <>
                    {refusalText(reason)} {stored && isForbidden(each) && t('option.kept')}
                  </>
                ) : (
                  t(`option.${option}.hint`)
                )
              }
              error={errors[`options.${option}`]}
              checked={!isForbidden(each) && values.options[option]}
              disabled={!editable}
              onChange={({ currentTarget: { checked } }) => {
                setValue('options', { ...values.options, [option]: checked })
                // The first limit is what comes next: without one the budget is not limited.
                if (option === 'limitedBudget' && checked && values.limits.length === 0) setValue('limits', [noLimit])
              }}
            />
          )
        })}
      </div>
    </Section>
  )
}
