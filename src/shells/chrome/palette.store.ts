import { create } from 'zustand'

/** Is the command palette open? Two buttons and a shortcut open the same one. */
export const usePalette = create<{ opened: boolean }>(() => ({ opened: false }))
export const openPalette = (): void => void usePalette.setState({ opened: true })
export const closePalette = (): void => void usePalette.setState({ opened: false })
