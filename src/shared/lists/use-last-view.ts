import { useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { SavedView } from '@/contract/views'
import type { SavedList } from '@/domain/views/vocabulary'
import { lastViews } from './last-views'
import { listState } from './list-address'
import type { useViewAddress } from './use-view-address'

const idsOf = (views: readonly SavedView[] = []): string[] => views.map(({ id }) => id)

/**
 * Order of truth: what the address says, the view it names, the view used last on this device, the list itself. A bare
 * address opens the last view; going back to a tab of the list forgets it.
 */
export const useLastView = (
  list: SavedList,
  views: readonly SavedView[] | undefined,
  address: ReturnType<typeof useViewAddress>,
): void => {
  const router = useRouter()
  const [here, last] = [router.latestLocation.pathname, lastViews(list)]
  const saved = address.search.saved as string | undefined
  const before = useRef<{ saved: string | undefined; path: string }>(undefined)

  const open = useEffectEvent(() => {
    const own = idsOf(views)
    const says = Object.keys(listState(address.search)).length > 0
    const wanted = views?.find(({ id }) => id === (saved ?? last.among(own)))
    if (wanted && !says) address.open(wanted, true)
  })
  const loaded = views !== undefined
  useEffect(() => {
    if (loaded) open()
  }, [loaded])

  useEffect(() => {
    const own = idsOf(views)
    if (saved) last.set(saved, own)
    else if (before.current?.saved && before.current.path === here) last.clear(own)
    before.current = { saved, path: here }
  }, [saved, here, last, views])
}
