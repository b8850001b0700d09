import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { HitKind } from '@/contract/search'
import type { UserId } from '@/domain/ids'
import { persisted } from '@/shared/lib/persistence'

export type Recent = { kind: HitKind; id: string; title: string; about: string | null; side: 'account' | 'admin' }
type State = { userId: UserId | null; items: readonly Recent[] }

const kept = 6

/** Records opened from the palette, of the person who is signed in: another one on the same device starts anew. */
export const useRecent = create<State>()(
  persist((): State => ({ userId: null, items: [] }), persisted<State>('palette', 1)),
)

export const rememberRecent = (userId: UserId, item: Recent): void =>
  void useRecent.setState((before) => {
    const items = before.userId === userId ? before.items : []
    const others = items.filter(({ kind, id, side }) => kind !== item.kind || id !== item.id || side !== item.side)
    return { userId, items: [item, ...others].slice(0, kept) }
  })
