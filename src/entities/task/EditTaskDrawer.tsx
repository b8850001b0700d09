import { useTranslation } from 'react-i18next'
import type { Task } from '@/contract/task-parts'
import { FormDrawer } from '@/shared/forms/FormDrawer'
import { useApiForm } from '@/shared/forms/use-api-form'
import { TaskFields } from './TaskFields'
import { type TaskSide, taskCalls } from './task.queries'
import { fieldsOf, valuesOf } from './task-form'

export function EditTaskDrawer({ side, task, onClose }: { side: TaskSide; task: Task; onClose: () => void }) {
  const { t } = useTranslation('tasks')
  const form = useApiForm({
    endpoint: taskCalls(side).update,
    initial: valuesOf(task),
    version: task.version,
    toRequest: (values, version) => ({ params: { taskId: task.id }, body: { version, ...fieldsOf(values) } }),
    fromCurrent: (current) => ({ values: valuesOf(current as Task), version: (current as Task).version }),
    labels: {
      title: t('form.title'),
      text: t('form.text'),
      dueOn: t('form.due'),
      assignee: t('form.assignee'),
      companyId: t('form.customer'),
    },
    onSuccess: onClose,
  })
  return (
    <FormDrawer form={form} title={t('edit')} onClose={onClose}>
      <TaskFields side={side} form={form} assignee={task.assignee} />
    </FormDrawer>
  )
}
