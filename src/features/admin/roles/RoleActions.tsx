import { IconColumns, IconCopy, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { deleteRole, type Role, type roleActions } from '@/contract/admin/roles'
import { HistoryLink } from '@/features/session/HistoryLink'
import { ConfirmDelete } from '@/shared/forms/ConfirmDelete'
import { lazyPart } from '@/shared/lib/lazy-part'
import { notify } from '@/shared/lib/notify'
import { ActionMenu } from '@/shared/ui/ActionMenu'
import { LinkButton } from '@/shared/ui/LinkButton'
import { useRefusal } from '@/shared/ui/use-refusal'

const NewRoleDialog = lazyPart(() => import('./NewRoleDialog').then(({ NewRoleDialog }) => NewRoleDialog))

/** What can be done with a role besides changing it, with the reason where it cannot. */
export function RoleActions({ role }: { role: Role }) {
  const { t } = useTranslation('roles')
  const navigate = useNavigate()
  const refusal = useRefusal()
  const [open, setOpen] = useState<'copy' | 'delete' | null>(null)
  const { id, name } = role
  const reason = (action: (typeof roleActions)[number]) =>
    refusal(role.allowedActions.find((each) => each.action === action))
  return (
    <>
      <HistoryLink record="roles" id={id} />
      <LinkButton to="/admin/roles" variant="default">
        {t('page.back')}
      </LinkButton>
      <LinkButton
        to="/admin/roles/compare"
        search={{ a: id }}
        variant="default"
        leftSection={<IconColumns size={15} stroke={1.8} aria-hidden />}
      >
        {t('compare')}
      </LinkButton>
      <ActionMenu
        label={t('page.more', { name })}
        items={[
          {
            id: 'duplicate',
            label: t('duplicate'),
            icon: IconCopy,
            disabledReason: reason('duplicate'),
            onSelect: () => setOpen('copy'),
          },
          {
            id: 'delete',
            label: t('delete.action'),
            icon: IconTrash,
            danger: true,
            disabledReason: reason('delete'),
            onSelect: () => setOpen('delete'),
          },
        ]}
      />
      {open === 'copy' && (
        <Suspense>
          <NewRoleDialog copyOf={role} onClose={() => setOpen(null)} />
        </Suspense>
      )}
      {open === 'delete' && (
        <ConfirmDelete
          endpoint={deleteRole}
          input={(version) => ({ params: { roleId: id }, query: { version } })}
          version={role.version}
          onClose={() => setOpen(null)}
          title={t('delete.title', { name })}
          confirmLabel={t('delete.confirm', { name })}
          onDeleted={() => {
            notify({ title: t('deleted', { name }), tone: 'good' })
            void navigate({ to: '/admin/roles' })
          }}
        >
          {t('delete.text')}
        </ConfirmDelete>
      )}
    </>
  )
}
