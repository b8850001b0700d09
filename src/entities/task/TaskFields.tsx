import '@mantine/core/styles/Input.layer.css'
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { taskLimits } from '@/domain/tasks/vocabulary'
import { DateField } from '@/shared/forms/DateField'
import type { useApiForm } from '@/shared/forms/use-api-form'
import css from './task.module.css'
import { type TaskSide, taskQueries } from './task.queries'
import type { TaskValues } from './task-form'

type Form = Pick<ReturnType<typeof useApiForm<TaskValues, unknown, Record<number, unknown>>>, 'field' | 'values'>
type Props = { side: TaskSide; form: Form; assignee?: { kind: string; id: string; name: string } | null }

/** What a task says, until when, and whose it is. */
export function TaskFields({ side, form, assignee = null }: Props) {
  const { t } = useTranslation('tasks')
  const { data: choices } = useQuery(taskQueries(side).choices())
  const options = (kind: 'department' | 'person', rows: readonly { id: string; name: string }[]) => {
    // Whoever has it now stays a choice, even when nobody could give it to them any more.
    const gone = assignee?.kind === kind && !rows.some(({ id }) => id === assignee.id) ? [assignee] : []
    return [...rows, ...gone].map(({ id, name }) => ({ value: `${kind}:${id}`, label: name }))
  }
  return (
    <>
      <TextInput label={t('form.title')} required maxLength={taskLimits.title} {...form.field('title')} />
      <Textarea
        label={t('form.text')}
        autosize
        minRows={4}
        maxRows={16}
        maxLength={taskLimits.text}
        {...form.field('text')}
      />
      <div className={css.pair}>
        <NativeSelect
          label={t('form.assignee')}
          {...form.field('assignee')}
          data={[
            { value: '', label: t('nobody') },
            {
              group: side === 'admin' ? t('form.departments') : t('form.branches'),
              items: options('department', choices?.departments ?? []),
            },
            { group: t('form.people'), items: options('person', choices?.people ?? []) },
          ]}
        />
        <DateField label={t('form.due')} {...form.field('dueOn')} value={form.values.dueOn} />
      </div>
    </>
  )
}
