import { remembered } from '@/shared/lib/persistence'

/** As many accounts as one browser is likely to be used for. */
const kept = 6

/**
 * The views of a list used last on this device: one of each account, which is told by the views that it lists. Somebody
 * who works for two companies finds the one of either again.
 */
export const lastViews = (list: string) => {
  const word = remembered(`view:${list}`)
  const read = (): string[] => word.get()?.split(' ') ?? []
  const write = (ids: readonly string[]): void => (ids.length > 0 ? word.set(ids.join(' ')) : word.clear())
  const ofOthers = (own: readonly string[]): string[] => read().filter((id) => !own.includes(id))
  return {
    among: (own: readonly string[]): string | undefined => read().find((id) => own.includes(id)),
    set: (id: string, own: readonly string[]): void => write([id, ...ofOthers([id, ...own])].slice(0, kept)),
    clear: (own: readonly string[]): void => write(ofOthers(own)),
  }
}
