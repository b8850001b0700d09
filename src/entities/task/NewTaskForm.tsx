import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isTransient } from '@/api/problem'
import type { CompanyId, TaskId } from '@/domain/ids'
import type { TaskSource } from '@/domain/tasks/vocabulary'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { TaskFields } from './TaskFields'
import { TaskSourceLink } from './TaskSourceLink'
import css from './task.module.css'
import { type TaskSide, taskCalls, taskQueries } from './task.queries'
import { emptyTask, fieldsOf } from './task-form'

type Props = {
  side: TaskSide
  about?: TaskSource
  record?: string
  cancel: ReactNode
  onCreated: (taskId: TaskId) => void
}

/** TSK-02: a task for a department or a person; a record that leads here becomes its source. */
export function NewTaskForm({ side, about, record, cancel, onCreated }: Props) {
  const { t } = useTranslation('tasks')
  const queries = taskQueries(side)
  const known = useQuery({ ...queries.source(about ?? 'order', record ?? ''), enabled: !!about && !!record })
  const choices = useQuery(queries.choices())
  // Also before the record is known by name, and where asking for its name failed: the task must not lose its source.
  const isGone = known.error !== null && !isTransient(known.error)
  const source = about && record && !isGone ? { kind: about, id: record } : null
  const unknown = isGone ? undefined : known.error
  const form = useApiForm({
    endpoint: taskCalls(side).create,
    initial: emptyTask,
    toRequest: (values) => ({
      // The select gives back the ids it was given.
      body: { ...fieldsOf(values), source, companyId: (values.companyId || null) as CompanyId | null },
    }),
    onSuccess: ({ id, number }) => {
      notify({ title: t('form.created', { number }), tone: 'good' })
      onCreated(id)
    },
  })
  return (
    <>
      <PageHeader title={t('new')} sub={t('form.lead')} />
      <ApiForm form={form} label={t('new')}>
        <div className={css.form}>
          <FormProblem form={form} />
          {(unknown ?? choices.error) && (
            <ProblemNotice
              error={unknown ?? choices.error}
              compact
              onRetry={() => {
                if (unknown) void known.refetch()
                if (choices.error) void choices.refetch()
              }}
            />
          )}
          {known.data && (
            <p className={css.about}>
              <span className="cap">{t('columns.source')}</span> <TaskSourceLink side={side} source={known.data} />
            </p>
          )}
          <TaskFields side={side} form={form} />
          {side === 'admin' && !source && (
            <NativeSelect
              label={t('form.customer')}
              {...form.field('companyId')}
              data={[
                { value: '', label: t('columns.noCustomer') },
                ...(choices.data?.customers ?? []).map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          <div className="row">
            <Button type="submit" loading={form.pending}>
              {t('form.create')}
            </Button>
            {cancel}
          </div>
        </div>
      </ApiForm>
    </>
  )
}
