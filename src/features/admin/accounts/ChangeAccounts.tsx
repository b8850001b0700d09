import { IconDots } from '@tabler/icons-react'
import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountChange } from '@/contract/admin/account-bulk'
import type { MemberSummary } from '@/contract/team'
import { accountRoles } from '@/domain/account/vocabulary'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionMenu, type ActionMenuItem } from '@/shared/ui/ActionMenu'

const ChangeAccountsDialog = lazyPart(() =>
  import('./ChangeAccountsDialog').then(({ ChangeAccountsDialog }) => ChangeAccountsDialog),
)

const ChooseRightsRole = lazyPart(() => import('./ChooseRightsRole').then(({ ChooseRightsRole }) => ChooseRightsRole))

const acts = ['activate', 'deactivate', 'resendInvitation', 'signOut'] as const
const options = ['mayOrder', 'maySeePrices', 'maySeeStock', 'mayAuthorize'] as const

type Props = { accounts: readonly MemberSummary[]; onDone: () => void }
type Asked = { change: AccountChange; title: string; accounts: readonly MemberSummary[] }

/** ADM-08, ADM-17: what can be done with all of the selected accounts. */
export function ChangeAccounts({ accounts, onDone }: Props) {
  const { t } = useTranslation(['team', 'enums'])
  // The selection may move on behind the dialog; what was looked at is what is changed.
  const [asked, setAsked] = useState<Asked | null>(null)
  const [choosing, setChoosing] = useState<readonly MemberSummary[] | null>(null)
  const item = (id: string, title: string, change: AccountChange, group?: string): ActionMenuItem => ({
    id,
    label: title,
    group,
    danger: change.kind === 'deactivate',
    onSelect: () => setAsked({ change, title, accounts }),
  })
  const items = [
    ...acts.map((kind) => item(kind, t(`action.${kind}`), { kind })),
    ...accountRoles.map((accountRole, at) =>
      item(
        accountRole,
        t('bulk.role', { role: t(`enums:accountRole.${accountRole}`) }),
        { kind: 'role', accountRole },
        at === 0 ? t('list.column.role') : undefined,
      ),
    ),
    { id: 'rightsRole', label: t('bulk.rightsRole'), onSelect: () => setChoosing(accounts) },
    ...options.flatMap((option, at) =>
      [true, false].map((on) =>
        item(
          `${option}-${on}`,
          t(on ? `bulk.option.${option}.on` : `bulk.option.${option}.off`),
          { kind: 'options', options: { [option]: on } },
          at === 0 && on ? t('form.options') : undefined,
        ),
      ),
    ),
  ]
  return (
    <>
      <ActionMenu
        label={t('bulk.open')}
        items={items}
        trigger={
          <Button size="xs" variant="default" rightSection={<IconDots size={14} aria-hidden />}>
            {t('bulk.open')}
          </Button>
        }
      />
      {choosing && (
        <Suspense>
          <ChooseRightsRole
            accounts={choosing}
            onClose={() => setChoosing(null)}
            onChosen={({ id, name }) => {
              setChoosing(null)
              const change = { kind: 'rightsRole' as const, roleId: id }
              setAsked({ change, title: t('bulk.role', { role: name }), accounts: choosing })
            }}
          />
        </Suspense>
      )}
      {asked && (
        <Suspense>
          <ChangeAccountsDialog {...asked} onClose={() => setAsked(null)} onDone={onDone} />
        </Suspense>
      )}
    </>
  )
}
