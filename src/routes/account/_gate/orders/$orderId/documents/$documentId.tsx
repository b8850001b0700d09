import { createFileRoute } from '@tanstack/react-router'
import { documentQueries } from '@/entities/document/document.queries'
import { DocumentPage } from '@/features/account/documents/DocumentPage'
import { documentParams } from '@/features/account/documents/documents.search'

export const Route = createFileRoute('/account/_gate/orders/$orderId/documents/$documentId')({
  staticData: { access: { permission: 'orders.view' }, title: 'common:title.document' },
  params: documentParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(documentQueries.detail(params.documentId)),
  component: DocumentPage,
})
