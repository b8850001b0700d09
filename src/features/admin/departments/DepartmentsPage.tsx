import { useSuspenseQuery } from '@tanstack/react-query'
import { IconPlus } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@mantine/core'
import type { Department } from '@/contract/admin/departments'
import { departmentQueries } from '@/entities/task/department.queries'
import { Can } from '@/features/session/Can'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { PlainTable } from '@/shared/ui/PlainTable'

const DepartmentDrawer = lazyPart(() => import('./DepartmentDrawer').then(({ DepartmentDrawer }) => DepartmentDrawer))

/** TSK-02: the departments tasks are given to, and who belongs to them. */
export function DepartmentsPage() {
  const { t } = useTranslation('tasks')
  const format = useFormat()
  const { data } = useSuspenseQuery(departmentQueries.list())
  const [open, setOpen] = useState<Department | 'new' | null>(null)
  return (
    <>
      <PageHeader
        title={t('departments.title')}
        count={format.number(data.rows.length)}
        sub={t('departments.sub')}
        actions={
          <Can permission="administrators.edit">
            <Button leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />} onClick={() => setOpen('new')}>
              {t('departments.add')}
            </Button>
          </Can>
        }
      />
      {data.rows.length === 0 ? (
        <EmptyState title={t('departments.empty')} />
      ) : (
        <PlainTable
          label={t('departments.title')}
          rows={data.rows}
          rowKey={({ id }) => id}
          columns={[
            { id: 'name', header: t('departments.name'), rowHeader: true, cell: ({ name }) => <bdi>{name}</bdi> },
            {
              id: 'members',
              header: t('departments.members'),
              cell: ({ members }) =>
                members.length === 0 ? (
                  <span className="cap">{t('departments.nobody')}</span>
                ) : (
                  <bdi>{format.list(members.map(({ name }) => name))}</bdi>
                ),
            },
            {
              id: 'open',
              header: t('departments.open'),
              align: 'end',
              cell: ({ openTasks }) => <span className="num">{format.number(openTasks)}</span>,
            },
            {
              id: 'edit',
              header: t('edit'),
              hideHeader: true,
              align: 'end',
              cell: (row) => (
                <Can permission="administrators.edit">
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={t('departments.edit', { name: row.name })}
                    onClick={() => setOpen(row)}
                  >
                    {t('edit')}
                  </Button>
                </Can>
              ),
            },
          ]}
        />
      )}
      {open && (
        <Suspense>
          <DepartmentDrawer
            department={open === 'new' ? null : open}
            people={data.people}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      )}
    </>
  )
}
