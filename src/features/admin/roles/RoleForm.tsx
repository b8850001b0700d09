import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type Role, updateRole } from '@/contract/admin/roles'
import type { Permission, Scope } from '@/domain/permissions/catalogue'
import { usePermissionName } from '@/shared/i18n/use-permission-name'
import { roleQueries } from '@/entities/role/role.queries'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { Section } from '@/shared/ui/Section'
import { WithRail } from '@/shared/ui/WithRail'
import { RightsMatrix } from './RightsMatrix'
import { RoleEffect } from './RoleEffect'
import { RoleNames } from './RoleNames'
import { RoleRail } from './RoleRail'
import { chosen, fieldOf, grantsOf, namesOf, rightsOf, roleValues, toList } from './role-form'
import css from './roles.module.css'

type Props = { role: Role; reportDirty: (dirty: boolean) => void }

export function RoleForm({ role, reportDirty }: Props) {
  const { t } = useTranslation('roles')
  const client = useQueryClient()
  const nameOf = usePermissionName()
  const rights = rightsOf(role.side)
  const inWords = (value: unknown): string => t(`scope.${(value || 'none') as Scope | 'none'}`)
  const form = useApiForm({
    endpoint: updateRole,
    initial: roleValues(role),
    version: role.version,
    toRequest: (values, version) => ({
      params: { roleId: role.id },
      body: { version, names: namesOf(values), grants: toList(grantsOf(values, role.side)) },
    }),
    fieldFor: (path) => (path.startsWith('names.') ? path.slice('names.'.length) : undefined),
    fromCurrent: (current) => {
      const now = current as Role // what `conflict/stale` of this endpoint carries
      return { values: roleValues(now), version: now.version }
    },
    labels: {
      en: t('form.en'),
      pl: t('form.pl'),
      ar: t('form.ar'),
      ...Object.fromEntries(rights.map((right) => [fieldOf(right), nameOf(right)])),
    },
    display: Object.fromEntries(rights.map((right) => [fieldOf(right), inWords])),
    onSuccess: (saved) => {
      reportDirty(false)
      client.setQueryData(roleQueries.detail(saved.id).queryKey, saved)
      notify({ title: t('saved', { name: saved.name }), tone: 'good' })
    },
  })
  useEffect(() => reportDirty(form.dirty), [form.dirty, reportDirty])
  const grants = grantsOf(form.values, role.side)
  const changes = rights.filter((right) => form.values[fieldOf(right)] !== roleValues(role)[fieldOf(right)]).length
  const choose = (permission: Permission, scope: Scope | null): void => {
    for (const [field, value] of Object.entries(chosen(form.values, role.side, permission, scope)))
      form.setValue(field, value)
  }
  return (
    <ApiForm form={form} label={t('form.label')}>
      <WithRail
        railLabel={t('page.about')}
        rail={
          <>
            <RoleEffect role={role} grants={toList(grants)} changed={changes > 0} />
            <RoleRail role={role} />
          </>
        }
      >
        <FormProblem form={form} />
        <RoleNames values={form.values} errors={form.errors} onChange={form.setValue} />
        <Section title={t('form.rights')} className={css.rights}>
          <p className="dim flat">{t('form.rightsHint')}</p>
          <RightsMatrix role={role} grants={grants} onChange={choose} />
        </Section>
        <SaveBar
          form={form}
          effect={changes > 0 && t('effect.barText', { changes: t('effect.bar', { count: changes }) })}
        />
      </WithRail>
    </ApiForm>
  )
}
