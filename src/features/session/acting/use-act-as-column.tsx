import { IconUserShare } from '@tabler/icons-react'
import { type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberSummary } from '@/contract/team'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionMenu } from '@/shared/ui/ActionMenu'
import type { Column } from '@/shared/ui/data-table-types'
import { useCan } from '../use-session'

const ActAsDialog = lazyPart(() => import('./ActAsDialog').then(({ ActAsDialog }) => ActAsDialog))

/** ADM-09: the way into an account from its row. Why there is none is said in the dialog. */
export const useActAsColumn = (): { column: Column<MemberSummary> | null; dialog: ReactNode } => {
  const { t } = useTranslation(['team', 'impersonation'])
  const mayActAs = useCan('accounts.impersonate')
  const [chosen, setChosen] = useState<MemberSummary | null>(null)
  if (!mayActAs) return { column: null, dialog: null }
  return {
    column: {
      id: 'actAs',
      header: t('list.actions'),
      hideable: false,
      width: 64,
      card: 'action',
      text: false,
      cell: (row) => (
        <ActionMenu
          label={t('page.more', { name: row.name })}
          items={[
            {
              id: 'actAs',
              label: t('impersonation:start.open'),
              icon: IconUserShare,
              onSelect: () => setChosen(row),
            },
          ]}
        />
      ),
    },
    dialog: chosen && (
      <Suspense>
        <ActAsDialog userId={chosen.id} name={chosen.name} onClose={() => setChosen(null)} />
      </Suspense>
    ),
  }
}
