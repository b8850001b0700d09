import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Task } from '@/contract/task-parts'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { AppDrawer } from '@/shared/ui/AppDrawer'
import { TaskFields } from './TaskFields'
import { type TaskSide, taskCalls } from './task.queries'
import { fieldsOf, valuesOf } from './task-form'

export function EditTaskDrawer({ side, task, onClose }: { side: TaskSide; task: Task; onClose: () => void }) {
  const { t } = useTranslation(['tasks', 'common'])
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
    <AppDrawer opened onClose={onClose} title={t('edit')} size={520}>
      <ApiForm form={form} label={t('edit')} className="stack">
        <FormProblem form={form} />
        <TaskFields side={side} form={form} assignee={task.assignee} />
        <div className="row end-row">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={form.pending}>
            {t('common:action.save')}
          </Button>
        </div>
      </ApiForm>
    </AppDrawer>
  )
}
