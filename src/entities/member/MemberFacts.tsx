import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MemberDetail } from '@/contract/member-detail'
import { languageRead, useLanguageChoices } from '@/shared/i18n/language-choices'
import { FixedFacts } from '@/shared/ui/FixedFacts'
import { Section } from '@/shared/ui/Section'
import { useFormat } from '@/shared/i18n/use-format'
import { useRefusal } from '@/shared/ui/use-refusal'
import { useRefusalText } from '@/shared/ui/use-refusal-text'
import { LimitList } from './LimitList'
import css from './member.module.css'
import { usePermissionName } from '@/shared/i18n/use-permission-name'

/** A person to read, for whoever may look and not edit, with the reason. */
export function MemberFacts({ member }: { member: MemberDetail }) {
  const { t } = useTranslation(['team', 'enums', 'common'])
  const format = useFormat()
  const refusal = useRefusal()
  const refusalText = useRefusalText()
  const nameOf = usePermissionName()
  const languages = useLanguageChoices()
  const why = refusal(member.allowedActions.find(({ action }) => action === 'edit'))
  const none = t('page.none')
  const single = member.rights.filter(({ override }) => override !== null)
  return (
    <div className="stack">
      <p className={css.readOnly}>
        <IconLock size={15} stroke={1.9} aria-hidden />
        {why ?? t('page.readOnly')}
      </p>
      <Section title={t('form.person')}>
        <FixedFacts
          facts={[
            { label: t('field.name'), value: <bdi dir="auto">{member.name}</bdi> },
            { label: t('field.phone'), value: member.phone ? <bdi dir="ltr">{member.phone}</bdi> : none },
            { label: t('field.locale'), value: languages.nameOf(languageRead(member)) },
            { label: t('field.branch'), value: <bdi>{member.branchName ?? t('noBranch')}</bdi> },
            {
              label: t('field.costCentres'),
              value:
                member.costCentres.length > 0
                  ? format.list(member.costCentres.map(({ code, name }) => t('costCentre', { code, name })))
                  : none,
            },
            {
              label: t('form.role'),
              value: t(`enums:accountRole.${member.accountRole}`),
              hint: member.accountRole === 'subAccount' ? undefined : t(`role.${member.accountRole}`),
            },
            { label: t('form.rightsRole'), value: member.role ? <bdi>{member.role.name}</bdi> : none },
          ]}
        />
      </Section>
      {member.accountRole === 'subAccount' && (
        <>
          <Section title={t('form.options')}>
            <FixedFacts
              facts={member.options.map(({ option, effective, stored, reason }) => ({
                label: t(`option.${option}.label`),
                value: effective ? t('list.yes') : t('list.no'),
                // A choice a setting switches off says so; that the reader may not edit is said once above.
                hint: stored && !effective && reason ? refusalText(reason) : undefined,
              }))}
            />
          </Section>
          <Section title={t('form.limits')}>
            <LimitList limits={member.limits} />
          </Section>
        </>
      )}
      {single.length > 0 && (
        <Section title={t('form.rights')}>
          <FixedFacts
            facts={single.map(({ permission, effective }) => ({
              label: nameOf(permission),
              value: t(`scope.${effective ?? 'none'}`),
            }))}
          />
        </Section>
      )}
    </div>
  )
}
