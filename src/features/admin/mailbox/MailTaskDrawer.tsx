import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createMailTask } from '@/contract/admin/mailbox'
import type { MailThread } from '@/contract/mailbox-parts'
import { TaskFields } from '@/entities/task/TaskFields'
import { emptyTask, fieldsOf } from '@/entities/task/task-form'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { AppDrawer } from '@/shared/ui/AppDrawer'

export function MailTaskDrawer({ thread, onClose }: { thread: MailThread; onClose: () => void }) {
  const { t } = useTranslation(['mailbox', 'common'])
  const navigate = useNavigate()
  const form = useApiForm({
    endpoint: createMailTask,
    initial: { ...emptyTask, title: thread.subject },
    toRequest: (values) => ({ params: { threadId: thread.id }, body: fieldsOf(values) }),
    onSuccess: ({ id }) => void navigate({ to: '/admin/tasks/$taskId', params: { taskId: id } }),
  })
  return (
    <AppDrawer opened onClose={onClose} title={t('task.title')} size={520}>
      <ApiForm form={form} label={t('task.title')} className="stack">
        <FormProblem form={form} />
        <TaskFields side="admin" form={form} />
        <div className="row end-row">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={form.pending}>
            {t('task.create')}
          </Button>
        </div>
      </ApiForm>
    </AppDrawer>
  )
}
