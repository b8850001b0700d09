import * as z from 'zod/mini'

/** `2026-11-22T09:42:31.000Z` */
export const instant = z.iso.datetime()
/** `2026-11-22` */
export const date = z.iso.date()
