import { createFileRoute } from '@tanstack/react-router'
import { newFileSearch } from '@/features/admin/sync/files/new-file.search'
import { NewFilePage } from '@/features/admin/sync/files/NewFilePage'

export const Route = createFileRoute('/admin/_gate/sync/files/new')({
  staticData: { access: { permission: 'sync.view' }, title: 'common:title.newSyncFile' },
  validateSearch: newFileSearch,
  component: NewFilePage,
})
