import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { roleQueries } from '@/entities/role/role.queries'
import { useHeldWhileDirty } from '@/shared/forms/use-held-while-dirty'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Section } from '@/shared/ui/Section'
import { Tag } from '@/shared/ui/Tag'
import { WithRail } from '@/shared/ui/WithRail'
import { RightsMatrix } from './RightsMatrix'
import { RoleActions } from './RoleActions'
import { RoleForm } from './RoleForm'
import { RoleRail } from './RoleRail'
import { toGrants } from './role-form'
import { useHolders } from './use-role-columns'

const routeApi = getRouteApi('/admin/_gate/roles/$roleId')

/** ADM-08, ACC-20: one role as a matrix of rights, with what a change would do. */
export function RolePage() {
  const { roleId } = routeApi.useParams()
  const { t } = useTranslation('roles')
  const format = useFormat()
  const holders = useHolders()
  const { data: role } = useSuspenseQuery(roleQueries.detail(roleId))
  const { held, reportDirty } = useHeldWhileDirty(role)
  const mayEdit = role.allowedActions.some(({ action, allowed }) => action === 'edit' && allowed)
  const facts = [
    t(`side.${role.side}`),
    role.copiedFrom ? t('page.copyOf', { name: role.copiedFrom.name }) : role.builtIn ? null : t('page.custom'),
    holders(role),
    role.changedAt && [format.date(role.changedAt), role.changedBy && t('changedBy', { name: role.changedBy })],
  ].flat()
  return (
    <>
      <PageHeader
        title={<bdi dir="auto">{role.name}</bdi>}
        record={role.name}
        status={role.builtIn && <Tag>{t('builtIn')}</Tag>}
        sub={<span>{facts.filter(Boolean).join(' · ')}</span>}
        actions={<RoleActions role={role} />}
      />
      {mayEdit ? (
        <Fragment key={`${held.id} ${held.version}`}>
          <RoleForm role={held} reportDirty={reportDirty} />
        </Fragment>
      ) : (
        <WithRail railLabel={t('page.about')} rail={<RoleRail role={role} />}>
          <Notice
            tone="info"
            title={
              role.ask.length > 0 ? t('page.readOnly', { names: format.list(role.ask) }) : t('page.readOnlyNobody')
            }
          />
          <Section title={t('form.rights')}>
            <RightsMatrix role={role} grants={toGrants(role.grants)} />
          </Section>
        </WithRail>
      )}
    </>
  )
}
