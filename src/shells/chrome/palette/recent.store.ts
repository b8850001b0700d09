import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { HitKind } from '@/contract/search'
import type { UserId } from '@/domain/ids'
import { persisted } from '@/shared/lib/persistence'

export type Recent = { kind: HitKind; id: string; title: string; about: string | null; side: 'account' | 'admin' }
/** By the person's e-mail, since somebody who works for two companies has an account in each. */
type State = { email: string | null; of: Readonly<Record<UserId, readonly Recent[]>> }
type Person = { id: UserId; email: string }

const kept = 6

/** Records opened from the palette, of the person who is signed in: another one on the same device starts anew. */
export const useRecent = create<State>()(
  persist((): State => ({ email: null, of: {} }), persisted<State>('palette', 2)),
)

export const recentOf = (state: State, { id, email }: Person): readonly Recent[] =>
  state.email === email ? (state.of[id] ?? []) : []

export const rememberRecent = (person: Person, item: Recent): void =>
  void useRecent.setState((before) => {
    const others = recentOf(before, person).filter(
      ({ kind, id, side }) => kind !== item.kind || id !== item.id || side !== item.side,
    )
    const of = before.email === person.email ? before.of : {}
    return { email: person.email, of: { ...of, [person.id]: [item, ...others].slice(0, kept) } }
  })
