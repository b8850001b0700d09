import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { TaskSource } from '@/domain/tasks/vocabulary'
import { LinkButton } from '@/shared/ui/LinkButton'
import { Section } from '@/shared/ui/Section'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { TaskLink } from './TaskLink'
import css from './task.module.css'
import { type TaskSide, taskQueries } from './task.queries'

type Props = { side: TaskSide; kind: TaskSource; recordId: string; mayAdd: boolean }

/** TSK-01: what is to be done about a record, where the record is shown, and a new task that begins with it. */
export function TasksOfRecord({ side, kind, recordId, mayAdd }: Props) {
  const { t } = useTranslation('tasks')
  const { data } = useQuery(taskQueries(side).list({ record: recordId, view: 'all', pageSize: 5, sort: '-updatedAt' }))
  const rows = data?.rows ?? []
  if (rows.length === 0 && !mayAdd) return null
  const search = { about: kind, record: recordId }
  const words = {
    leftSection: <IconPlus size={14} stroke={1.8} aria-hidden />,
    variant: 'default',
    size: 'xs',
  } as const
  return (
    <Section title={t('ofRecord')}>
      {rows.length > 0 && (
        <ul className={css.ofRecord}>
          {rows.map(({ id, number, title, status }) => (
            <li key={id}>
              <span className="row">
                <TaskLink side={side} id={id} number={number} />
                <StatusBadge kind="task" status={status} />
              </span>
              <span dir="auto">{title}</span>
            </li>
          ))}
        </ul>
      )}
      {mayAdd && side === 'account' && (
        <LinkButton to="/account/tasks/new" search={search} {...words}>
          {t('new')}
        </LinkButton>
      )}
      {mayAdd && side === 'admin' && (
        <LinkButton to="/admin/tasks/new" search={search} {...words}>
          {t('new')}
        </LinkButton>
      )}
    </Section>
  )
}
