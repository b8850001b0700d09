import { create } from 'zustand'

type State = { on: boolean }

/** Whether texts are translated on the page. It lasts until somebody leaves it or the page is loaded anew. */
export const useInContext = create<State>(() => ({ on: false }))

export const startInContext = (): void => useInContext.setState({ on: true })
export const stopInContext = (): void => useInContext.setState({ on: false })
