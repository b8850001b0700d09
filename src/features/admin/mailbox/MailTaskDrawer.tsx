import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createMailTask } from '@/contract/admin/mailbox'
import type { MailThread } from '@/contract/mailbox-parts'
import { TaskFields } from '@/entities/task/TaskFields'
import { emptyTask, fieldsOf } from '@/entities/task/task-form'
import { FormDrawer } from '@/shared/forms/FormDrawer'
import { useApiForm } from '@/shared/forms/use-api-form'

export function MailTaskDrawer({ thread, onClose }: { thread: MailThread; onClose: () => void }) {
  const { t } = useTranslation('mailbox')
  const navigate = useNavigate()
  const form = useApiForm({
    endpoint: createMailTask,
    initial: { ...emptyTask, title: thread.subject },
    toRequest: (values) => ({ params: { threadId: thread.id }, body: fieldsOf(values) }),
    onSuccess: ({ id }) => void navigate({ to: '/admin/tasks/$taskId', params: { taskId: id } }),
  })
  return (
    <FormDrawer form={form} title={t('task.title')} submitLabel={t('task.create')} isNew onClose={onClose}>
      <TaskFields side="admin" form={form} />
    </FormDrawer>
  )
}
