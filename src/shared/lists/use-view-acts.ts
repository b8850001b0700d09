import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { ApiProblem } from '@/api/problem'
import { pinSavedView, type SavedView, updateSavedView } from '@/contract/views'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { changePreference, tableKey } from '@/shared/ui/table-preferences.store'
import type { CurrentView } from './current-view'
import { columnsToSave } from './columns-to-save'

/** The acts on a view that need no dialog. */
export const useViewActs = (view: CurrentView) => {
  const { t } = useTranslation('lists')
  const problemText = useProblemText()
  const { address, list } = view
  const update = useMutation(mutation(updateSavedView))
  const pinning = useMutation(mutation(pinSavedView))
  const failed = (error: unknown) => {
    const { title, explanation } = problemText(error)
    notify({ tone: 'bad', title, message: explanation })
  }

  const save = (saved: SavedView, version = saved.version): void =>
    update.mutate(
      {
        params: { viewId: saved.id },
        body: { version, query: address.queryOf(address.search), columns: columnsToSave(view) },
      },
      {
        onSuccess: ({ name }) => notify({ title: t('view.saved', { name }) }),
        onError: (error) => {
          // The name and the audience may be another's by now; what is saved here is only what the list shows.
          const current = ApiProblem.is(error, 'conflict/stale') ? (error.problem.current as SavedView) : undefined
          if (!current) failed(error)
          else
            notify({
              tone: 'info',
              title: t('view.stale', { name: current.name }),
              action: { label: t('view.overwrite'), run: () => save(saved, current.version) },
            })
        },
      },
    )
  return {
    saving: update.isPending,
    save,
    discard: (saved: SavedView) => {
      const order = saved.columns ?? undefined
      const known = [...view.shown, ...(view.preference?.hidden ?? [])]
      changePreference(tableKey(list, saved.id), { order, hidden: order && known.filter((id) => !order.includes(id)) })
      address.open(saved)
    },
    pin: ({ id, pinned }: SavedView) =>
      pinning.mutate({ params: { viewId: id }, body: { pinned: !pinned } }, { onError: failed }),
    copyLink: () => {
      const url = new URL(globalThis.location.href)
      url.searchParams.delete('page')
      void navigator.clipboard.writeText(url.href).then(() => notify({ title: t('view.linkCopied') }))
    },
  }
}
