import { createFileRoute } from '@tanstack/react-router'
import { NewTaskPage } from '@/features/account/tasks/NewTaskPage'
import { newTaskSearch } from '@/features/account/tasks/new-task.search'

export const Route = createFileRoute('/account/_gate/tasks/new')({
  staticData: { access: { permission: 'tasks.edit' }, title: 'common:title.newTask' },
  validateSearch: newTaskSearch,
  component: NewTaskPage,
})
