import { createContext } from 'react'

/** Where a shell wants the breadcrumbs of its pages; without one they stand above the title. */
export const CrumbSlotContext = createContext<HTMLElement | null>(null)
