import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '@/api/query'
import { type HitKind, searchAccount, searchAdmin, type SearchHit } from '@/contract/search'
import type { Side } from '@/domain/permissions/catalogue'
import { useSession } from '@/features/session/use-session'
import { pageAt } from '../../access'
import { go } from './go'
import type { Option, Scope } from './option'
import { hitIcons, targetOf } from './record-paths'
import { recentOf, rememberRecent, useRecent } from './recent.store'

const kindsOf: Record<'people' | 'orders', HitKind[]> = {
  people: ['person', 'customer'],
  orders: ['order', 'invoice', 'quote'],
}
/** Fewer letters than this match too much to be asked for. */
const leastLetters = 2

/** Records that match what is typed; before that, those opened from here the last times. */
export const useRecordOptions = (side: Side, wanted: string, scope: Scope) => {
  const { t } = useTranslation('palette')
  const router = useRouter()
  const { user } = useSession()
  const recent = recentOf(useRecent(), user)
  const asked = scope !== 'actions' && wanted.length >= leastLetters
  const kind = scope === 'people' || scope === 'orders' ? kindsOf[scope] : undefined
  const { data, isFetching, isPlaceholderData } = useQuery({
    ...query(side === 'account' ? searchAccount : searchAdmin, { query: { q: wanted, kind } }),
    enabled: asked,
    placeholderData: keepPreviousData,
  })

  const optionOf = (hit: SearchHit, group: string): Option[] => {
    const target = targetOf(side, hit, (path) => pageAt(router, path) !== undefined)
    if (!target) return []
    const { id, title, about } = hit
    const run = () => {
      rememberRecent(user, { kind: hit.kind, id, title, about, side })
      go(router, target)
    }
    return [{ id: `${hit.kind}-${id}-${title}`, group, label: title, about, icon: hitIcons[hit.kind], run }]
  }
  const last = scope === undefined && wanted === '' ? recent : []
  return {
    recent: last.filter((item) => item.side === side).flatMap((item) => optionOf(item, t('recent'))),
    records: asked
      ? (data?.hits ?? []).flatMap((hit) =>
          optionOf(hit, t(`kind.${hit.kind}`)).map((option) => ({ ...option, outdated: isPlaceholderData })),
        )
      : [],
    searching: asked && isFetching,
  }
}
