import { useMutation } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import type { Task } from '@/contract/task-parts'
import type { TaskStatus } from '@/domain/tasks/vocabulary'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionButton } from '@/shared/ui/ActionButton'
import { DateText } from '@/shared/ui/DateText'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Facts } from '@/shared/ui/Facts'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { useRefusal } from '@/shared/ui/use-refusal'
import { WithRail } from '@/shared/ui/WithRail'
import { DueDate } from './DueDate'
import { TaskComments } from './TaskComments'
import { TaskEvents } from './TaskEvents'
import { TaskSourceLink } from './TaskSourceLink'
import css from './task.module.css'
import { type TaskSide, taskCalls } from './task.queries'

const EditTaskDrawer = lazyPart(() => import('./EditTaskDrawer').then(({ EditTaskDrawer }) => EditTaskDrawer))

type Action = Task['allowedActions'][number]['action']

/** One task: what is to be done, by whom and until when, and what was said about it. */
export function TaskRecord({ side, task }: { side: TaskSide; task: Task }) {
  const { t } = useTranslation('tasks')
  const [editing, setEditing] = useState(false)
  const set = useMutation(mutation(taskCalls(side).status))
  const refusal = useRefusal()
  const why = (action: Action) => refusal(task.allowedActions.find((each) => each.action === action))
  const become = (status: TaskStatus): void =>
    set.mutate({ params: { taskId: task.id }, body: { version: task.version, status } })
  const over = task.status === 'done' || task.status === 'cancelled'
  const steps: { action: 'start' | 'finish' | 'cancel' | 'reopen'; to: TaskStatus; main?: boolean }[] = over
    ? [{ action: 'reopen', to: 'open' }]
    : [
        { action: 'cancel', to: 'cancelled' },
        ...(task.status === 'open' ? [{ action: 'start' as const, to: 'inProgress' as const }] : []),
        { action: 'finish', to: 'done', main: true },
      ]
  return (
    <>
      <PageHeader
        title={task.title}
        record={task.number}
        status={<StatusBadge kind="task" status={task.status} size="lg" />}
        sub={<DocNumber number={task.number} copyable />}
        actions={
          <>
            <ActionButton variant="default" disabledReason={why('edit')} onClick={() => setEditing(true)}>
              {t('edit')}
            </ActionButton>
            {steps.map(({ action, to, main }) => (
              <ActionButton
                key={action}
                variant={main ? undefined : 'default'}
                disabledReason={why(action)}
                loading={set.isPending && set.variables.body.status === to}
                onClick={() => become(to)}
              >
                {t(`action.${action}`)}
              </ActionButton>
            ))}
          </>
        }
      />
      <Facts
        items={[
          { label: t('columns.assignee'), value: task.assignee ? <bdi>{task.assignee.name}</bdi> : t('nobody') },
          { label: t('columns.due'), value: <DueDate task={task} /> },
          ...(task.company ? [{ label: t('columns.customer'), value: <bdi>{task.company.name}</bdi> }] : []),
          ...(task.source
            ? [{ label: t('columns.source'), value: <TaskSourceLink side={side} source={task.source} /> }]
            : []),
          {
            label: t('createdBy'),
            value: <bdi>{task.createdBy}</bdi>,
            hint: <DateText value={task.createdAt} withTime />,
          },
        ]}
      />
      <WithRail railLabel={t('history')} rail={<TaskEvents events={task.events} />}>
        <div className="stack">
          {set.error && <ProblemNotice error={set.error} compact />}
          {task.text !== '' && (
            <Section title={t('form.text')}>
              <p className={css.text} dir="auto">
                {task.text}
              </p>
            </Section>
          )}
          <TaskComments side={side} task={task} disabledReason={why('comment')} />
        </div>
      </WithRail>
      {editing && (
        <Suspense>
          <EditTaskDrawer side={side} task={task} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </>
  )
}
