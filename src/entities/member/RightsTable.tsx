import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MemberRight } from '@/contract/member-detail'
import type { Scope } from '@/domain/permissions/catalogue'
import { PlainTable } from '@/shared/ui/PlainTable'
import { useRefusalText } from '@/shared/ui/use-refusal-text'
import { usePermissionName } from '@/shared/i18n/use-permission-name'
import css from './member.module.css'
import type { MemberForm } from './member-form-type'

type Props = { form: MemberForm; rights: readonly MemberRight[] }
type Choice = Scope | 'none' | ''

const reach: readonly Scope[] = ['own', 'branch', 'company', 'assigned', 'all']

/** ACC-20: functions and single elements, each with its reach; never beyond what the reader holds. */
export function RightsTable({ form: { values, setValue }, rights }: Props) {
  const { t } = useTranslation('team')
  const refusalText = useRefusalText()
  const nameOf = usePermissionName()
  const choose = ({ permission }: MemberRight, choice: Choice) => {
    const rest = values.overrides.filter((each) => each.permission !== permission)
    setValue('overrides', choice === '' ? rest : [...rest, { permission, scope: choice }])
  }
  const choiceOf = ({ permission }: MemberRight): Choice =>
    values.overrides.find((each) => each.permission === permission)?.scope ?? ''
  /** Further than the reader may go: shown, and no choice. */
  const isBeyond = ({ ceiling }: MemberRight, scope: Scope): boolean =>
    ceiling === null || reach.indexOf(scope) > reach.indexOf(ceiling)
  const hintOf = (right: MemberRight): string | undefined => {
    if (right.reason) return refusalText(right.reason)
    const { ceiling, scopes } = right
    return ceiling && scopes.some((scope) => isBeyond(right, scope))
      ? t('rights.upTo', { scope: t(`scope.${ceiling}`) })
      : undefined
  }

  return (
    <PlainTable
      label={t('form.rights')}
      rows={rights}
      rowKey={({ permission }) => permission}
      columns={[
        {
          id: 'name',
          header: t('rights.right'),
          cell: ({ permission }) => <span className={css.right}>{nameOf(permission)}</span>,
          rowHeader: true,
        },
        {
          id: 'inherited',
          header: t('rights.inherited'),
          cell: ({ inherited }) => (inherited ? t(`scope.${inherited}`) : t('scope.none')),
        },
        {
          id: 'choice',
          header: t('rights.choice'),
          cell: (right) => {
            const chosen = choiceOf(right)
            return (
              <NativeSelect
                size="xs"
                aria-label={t('rights.choiceOf', { right: nameOf(right.permission) })}
                value={chosen}
                disabled={right.ceiling === null}
                description={hintOf(right)}
                data={[
                  { value: '', label: t('rights.asRole') },
                  { value: 'none', label: t('rights.taken') },
                  ...right.scopes.map((scope) => ({
                    value: scope,
                    label: t(`scope.${scope}`),
                    disabled: scope !== chosen && isBeyond(right, scope),
                  })),
                ]}
                // The options above are all there are.
                onChange={(event) => choose(right, event.currentTarget.value as Choice)}
              />
            )
          },
        },
        {
          id: 'effective',
          header: t('rights.effective'),
          cell: ({ effective }) => (effective ? t(`scope.${effective}`) : t('scope.none')),
        },
      ]}
    />
  )
}
