import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CompanyId, TaskId } from '@/domain/ids'
import type { TaskSource } from '@/domain/tasks/vocabulary'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { PageHeader } from '@/shared/ui/PageHeader'
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
  const { data: choices } = useQuery(queries.choices())
  const source = about && record && known.data ? { kind: about, id: record } : null
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
          {known.data && (
            <p className={css.about}>
              <span className="cap">{t('columns.source')}</span> <TaskSourceLink side={side} source={known.data} />
            </p>
          )}
          <TaskFields side={side} form={form} />
          {side === 'admin' && !known.data && (
            <NativeSelect
              label={t('form.customer')}
              {...form.field('companyId')}
              data={[
                { value: '', label: t('columns.noCustomer') },
                ...(choices?.customers ?? []).map(({ id, name }) => ({ value: id, label: name })),
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
