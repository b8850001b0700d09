import { createFileRoute } from '@tanstack/react-router'
import { NewCasePage } from '@/features/account/cases/NewCasePage'
import { newCaseSearch } from '@/features/account/cases/new-case.search'

export const Route = createFileRoute('/account/_gate/cases/new')({
  staticData: { access: { permission: 'cases.create' }, title: 'common:title.newCase' },
  validateSearch: newCaseSearch,
  component: NewCasePage,
})
