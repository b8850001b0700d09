import { createFileRoute } from '@tanstack/react-router'
import type { CaseId } from '@/domain/ids'
import { caseQueries } from '@/entities/case/case.queries'
import { CasePage } from '@/features/account/cases/CasePage'

export const Route = createFileRoute('/account/_gate/cases/$caseId')({
  staticData: { access: { permission: 'cases.view' }, title: 'common:title.case' },
  params: { parse: ({ caseId }) => ({ caseId: caseId as CaseId }) },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(caseQueries.detail(params.caseId)),
  component: CasePage,
})
