import { createContext, type ReactNode } from 'react'

/** RMA-23: what a row says of where its value comes from, by the name of the setting. */
export const SettingOrigin = createContext<((name: string) => ReactNode) | null>(null)
