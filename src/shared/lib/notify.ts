import { create } from 'zustand'

export type Toast = {
  id: number
  title: string
  message?: string
  tone: 'good' | 'bad' | 'info'
  /** One way back or on: Undo, Open. */
  action?: { label: string; run: () => void }
}

type State = { toasts: readonly Toast[] }
export const useToasts = create<State>(() => ({ toasts: [] }))

let nextId = 1
const shownAtOnce = 3

/** Says in passing what has happened. For what somebody must act on, use a notice in the page. */
export const notify = (toast: Omit<Toast, 'id' | 'tone'> & { tone?: Toast['tone'] }): void => {
  const made: Toast = { tone: 'good', ...toast, id: nextId++ }
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts, made].slice(-shownAtOnce) }))
}
export const dismissToast = (id: number): void =>
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
