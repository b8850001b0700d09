import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createRole, type Role } from '@/contract/admin/roles'
import { roleSides } from '@/contract/admin/role-list'
import type { RoleId } from '@/domain/ids'
import type { Side } from '@/domain/permissions/catalogue'
import { roleQueries } from '@/entities/role/role.queries'
import { FormDialog } from '@/shared/forms/FormDialog'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { RoleNames } from './RoleNames'
import { namesOf } from './role-form'

type Props = { copyOf?: Role; onClose: () => void }

/** A role begins with a name and, if one wants, with the rights of another. */
export function NewRoleDialog({ copyOf, onClose }: Props) {
  const { t } = useTranslation('roles')
  const navigate = useNavigate()
  const others = useQuery(roleQueries.list({ pageSize: 200 })).data?.rows ?? []
  const form = useApiForm({
    endpoint: createRole,
    initial: {
      side: (copyOf?.side ?? 'account') as string,
      copyOf: (copyOf?.id ?? '') as string,
      en: '',
      pl: '',
      de: '',
      ar: '',
    },
    guard: false,
    toRequest: (values) => ({
      body: {
        side: values.side as Side, // the options below are all there are
        names: namesOf(values),
        copyOf: values.copyOf === '' ? null : (values.copyOf as RoleId),
      },
    }),
    fieldFor: (path) => path.replace('names.', ''),
    onSuccess: ({ id, name }) => {
      notify({ title: t('created', { name }), tone: 'good' })
      onClose()
      void navigate({ to: '/admin/roles/$roleId', params: { roleId: id } })
    },
  })
  return (
    <FormDialog
      form={form}
      title={copyOf ? t('dialog.titleCopy', { name: copyOf.name }) : t('dialog.title')}
      submitLabel={t('dialog.create')}
      cancelLabel={t('dialog.cancel')}
      onClose={onClose}
    >
      {!copyOf && (
        <NativeSelect
          label={t('side.label')}
          value={form.values.side}
          data={roleSides.map((side) => ({ value: side, label: t(`side.${side}`) }))}
          onChange={(event) => {
            form.setValue('side', event.currentTarget.value)
            form.setValue('copyOf', '')
          }}
        />
      )}
      <RoleNames values={form.values} errors={form.errors} onChange={form.setValue} />
      {!copyOf && (
        <NativeSelect
          label={t('dialog.from')}
          description={t('dialog.text')}
          value={form.values.copyOf}
          error={form.errors.copyOf}
          data={[
            { value: '', label: t('dialog.empty') },
            ...others
              .filter(({ side }) => side === form.values.side)
              .map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          onChange={(event) => form.setValue('copyOf', event.currentTarget.value)}
        />
      )}
    </FormDialog>
  )
}
