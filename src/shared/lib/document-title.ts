import { brandName } from './brand'

/** Title of the window: what the page is about, then the product. */
export const documentTitle = (subject: string): string => `${subject} · ${brandName}`
