import { create, type StoreApi } from 'zustand'
import { persist } from 'zustand/middleware'
import type { UserId } from '@/domain/ids'
import { persistedInTab } from './persistence'

type State<Kept> = { of: Readonly<Record<UserId, Kept>> }
type Store<Kept> = Pick<StoreApi<State<Kept>>, 'getState' | 'setState'>

/**
 * What is typed, until the tab is closed: each account's own. The tab may have been somebody else's before, and somebody
 * who works for two companies comes back to what they had begun for the first.
 */
export const keptByAccount = <Kept>(name: string, version: number) =>
  create<State<Kept>>()(persist((): State<Kept> => ({ of: {} }), persistedInTab<State<Kept>>(name, version)))

export const keptOf = <Kept>(store: Store<Kept>, userId: UserId): Kept | undefined => store.getState().of[userId]

export const keep = <Kept>(store: Store<Kept>, userId: UserId, kept: Kept): void =>
  store.setState(({ of }) => ({ of: { ...of, [userId]: kept } }))

export const forget = <Kept>(store: Store<Kept>, userId: UserId): void =>
  store.setState(({ of: { [userId]: _gone, ...of } }) => ({ of }))
