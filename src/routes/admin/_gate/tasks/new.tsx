import { createFileRoute } from '@tanstack/react-router'
import { NewDeskTaskPage } from '@/features/admin/tasks/NewDeskTaskPage'
import { newTaskSearch } from '@/features/admin/tasks/new-task.search'

export const Route = createFileRoute('/admin/_gate/tasks/new')({
  staticData: { access: { permission: 'taskDesk.edit' }, title: 'common:title.newTask' },
  validateSearch: newTaskSearch,
  component: NewDeskTaskPage,
})
