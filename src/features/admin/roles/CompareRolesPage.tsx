import { Checkbox, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { RoleId } from '@/domain/ids'
import type { Scope } from '@/domain/permissions/catalogue'
import { ScopeMark } from '@/entities/access/ScopeMark'
import { usePermissionName } from '@/shared/i18n/use-permission-name'
import { roleQueries } from '@/entities/role/role.queries'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { PlainTable } from '@/shared/ui/PlainTable'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { rightsAreas } from './rights-areas'
import { toGrants } from './role-form'
import css from './roles.module.css'

const routeApi = getRouteApi('/admin/_gate/roles/compare')

/** Two roles of a side beside each other, by default only where they differ. */
export function CompareRolesPage() {
  const { t } = useTranslation('roles')
  const navigate = routeApi.useNavigate()
  const { a, b, all = false } = routeApi.useSearch()
  const roles = useQuery(roleQueries.list({ pageSize: 200, sort: 'side' }))
  const rows = roles.data?.rows ?? []
  const first = rows.find(({ id }) => id === a) ?? rows[0]
  const others = rows.filter(({ id, side }) => id !== first?.id && side === first?.side)
  const second = others.find(({ id }) => id === b) ?? others[0]
  const patch = (change: { a?: RoleId; b?: RoleId; all?: boolean }): void =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
  const label = ({ name, side }: (typeof rows)[number]) => `${name} (${t(`side.${side}`)})`
  return (
    <>
      <PageHeader title={t('compareTitle')} sub={t('compareSub')} />
      <div className={css.pair}>
        <NativeSelect
          label={t('first')}
          value={first?.id ?? ''}
          data={rows.map((role) => ({ value: role.id as string, label: label(role) }))}
          onChange={(event) => patch({ a: event.currentTarget.value as RoleId, b: undefined })}
        />
        <NativeSelect
          label={t('second')}
          value={second?.id ?? ''}
          data={others.map((role) => ({ value: role.id as string, label: role.name }))}
          onChange={(event) => patch({ b: event.currentTarget.value as RoleId })}
        />
        <Checkbox
          label={t('onlyDifferences')}
          checked={!all}
          onChange={(event) => patch({ all: event.currentTarget.checked ? undefined : true })}
        />
      </div>
      {roles.error ? (
        <ProblemNotice error={roles.error} onRetry={() => void roles.refetch()} />
      ) : !roles.data ? (
        <SkeletonRows rows={8} columns={3} />
      ) : first && second ? (
        <Comparison first={first.id} second={second.id} all={all} />
      ) : (
        <EmptyState title={t('choose')} />
      )}
    </>
  )
}

function Comparison({ first, second, all }: { first: RoleId; second: RoleId; all: boolean }) {
  const { t } = useTranslation('roles')
  const nameOf = usePermissionName()
  const [one, other] = [useQuery(roleQueries.detail(first)), useQuery(roleQueries.detail(second))]
  const error = one.error ?? other.error
  if (error) return <ProblemNotice error={error} />
  if (!one.data || !other.data) return <SkeletonRows rows={8} columns={3} />
  const [left, right] = [toGrants(one.data.grants), toGrants(other.data.grants)]
  const areas = rightsAreas(one.data.side).map(({ name, rights }) => ({
    name,
    rights: rights.filter((permission) => all || left[permission] !== right[permission]),
  }))
  const differences = areas.flatMap(({ rights }) => rights.filter((name) => left[name] !== right[name])).length
  const cell = (scope: Scope | undefined, differs: boolean) => (
    <span className={css.side} data-differs={differs || undefined}>
      <ScopeMark scope={scope ?? null} />
      {t(`scope.${scope ?? 'none'}`)}
      {differs && <span className="sr">{t('differs')}</span>}
    </span>
  )
  if (differences === 0 && !all) return <EmptyState title={t('noDifferences')} />
  return (
    <>
      <p className="dim" role="status">
        {t('differences', { count: differences })}
      </p>
      {areas
        .filter(({ rights }) => rights.length > 0)
        .map(({ name, rights }) => (
          <Section key={name} title={t(`area.${name}`)} className={css.compare}>
            <PlainTable
              label={t(`area.${name}`)}
              rows={rights}
              rowKey={(permission) => permission}
              columns={[
                {
                  id: 'right',
                  header: t('right'),
                  rowHeader: true,
                  cell: (permission) => <span className={css.rightText}>{nameOf(permission)}</span>,
                },
                {
                  id: 'first',
                  header: one.data.name,
                  cell: (permission) => cell(left[permission], left[permission] !== right[permission]),
                },
                {
                  id: 'second',
                  header: other.data.name,
                  cell: (permission) => cell(right[permission], left[permission] !== right[permission]),
                },
              ]}
            />
          </Section>
        ))}
    </>
  )
}
