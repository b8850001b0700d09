import { currentBrandName } from './brand'

/** Title of the window: what the page is about, what that belongs to, then the name of the portal. */
export const documentTitle = (...subjects: string[]): string => [...subjects, currentBrandName()].join(' · ')
