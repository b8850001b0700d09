import { createFileRoute } from '@tanstack/react-router'
import type { CaseId } from '@/domain/ids'
import { caseQueries } from '@/entities/case/case.queries'
import { DeskCasePage } from '@/features/admin/cases/DeskCasePage'

export const Route = createFileRoute('/admin/_gate/cases/$caseId')({
  staticData: { access: { permission: 'casesDesk.view' }, title: 'common:title.deskCase' },
  params: { parse: ({ caseId }) => ({ caseId: caseId as CaseId }) },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(caseQueries.deskDetail(params.caseId)),
  component: DeskCasePage,
})
