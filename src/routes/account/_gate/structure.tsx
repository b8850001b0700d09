import { createFileRoute } from '@tanstack/react-router'
import { structureQueries } from '@/entities/structure/structure.queries'
import { StructurePage } from '@/features/account/structure/StructurePage'
import { structureSearch } from '@/features/account/structure/structure.search'

export const Route = createFileRoute('/account/_gate/structure')({
  staticData: { access: { permission: 'structure.view' }, title: 'common:title.structure' },
  validateSearch: structureSearch,
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(structureQueries.tree())
  },
  component: StructurePage,
})
