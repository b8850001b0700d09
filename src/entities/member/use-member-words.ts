import { useTranslation } from 'react-i18next'
import type { MemberChoices } from '@/contract/member-fields'
import { accountOptions, type AccountOptions, type AccountRole } from '@/domain/account/vocabulary'
import type { UserId } from '@/domain/ids'
import { useLanguageChoices } from '@/shared/i18n/language-choices'
import { useFormat } from '@/shared/i18n/use-format'
import type { LimitValue, OverrideValue } from './member-form'
import { usePermissionName } from '@/shared/i18n/use-permission-name'

type Named = { id: string; name: string }

/** Names and values of the fields in words, for the conflict dialog. */
export const useMemberWords = (choices: MemberChoices, people: readonly Named[] = []) => {
  const { t } = useTranslation(['team', 'enums', 'common'])
  const format = useFormat()
  const nameOf = usePermissionName()
  const languages = useLanguageChoices()
  const none = t('page.none')
  const listed = (words: readonly string[]): string => (words.length === 0 ? none : format.list(words))
  const personName = (id: UserId): string =>
    [...choices.authorizers, ...people].find((each) => each.id === id)?.name ?? id
  const limitText = ({ amount, authorizerIds }: LimitValue): string =>
    t('limits.line', {
      amount: amount === null ? none : format.money({ amount, currency: choices.currency }),
      names: listed(authorizerIds.map(personName)),
    })
  // The conflict dialog knows values only as unknown; each function gets those of its own field.
  return {
    labels: {
      name: t('field.name'),
      phone: t('field.phone'),
      locale: t('field.locale'),
      accountRole: t('form.role'),
      roleId: t('form.rightsRole'),
      branchId: t('field.branch'),
      costCentreIds: t('field.costCentres'),
      options: t('form.options'),
      limits: t('form.limits'),
      overrides: t('form.rights'),
    },
    display: {
      locale: (value: unknown) => languages.nameOf(value as string),
      accountRole: (value: unknown) => t(`enums:accountRole.${value as AccountRole}`),
      roleId: (value: unknown) => choices.roles.find(({ id }) => id === value)?.name ?? none,
      branchId: (value: unknown) => choices.branches.find(({ id }) => id === value)?.name ?? t('noBranch'),
      costCentreIds: (value: unknown) =>
        listed((value as string[]).map((id) => choices.costCentres.find((each) => each.id === id)?.code ?? id)),
      options: (value: unknown) =>
        listed(
          accountOptions
            .filter((option) => (value as AccountOptions)[option])
            .map((option) => t(`option.${option}.label`)),
        ),
      limits: (value: unknown) => listed((value as LimitValue[]).map(limitText)),
      overrides: (value: unknown) =>
        listed(
          (value as OverrideValue[]).map(({ permission, scope }) =>
            t('rights.line', {
              right: nameOf(permission),
              scope: scope === 'none' ? t('rights.taken') : t(`scope.${scope}`),
            }),
          ),
        ),
    },
  }
}
