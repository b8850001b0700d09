import type { ReturnStatus } from '@/domain/returns/vocabulary'
import type { ReturnReason } from '@/domain/settings/vocabulary'
import ar from '../../locales/ar/returns.json'
import en from '../../locales/en/returns.json'
import pl from '../../locales/pl/returns.json'

const words = { en, pl, ar }

/** Reasons and statuses as the pages name them. */
export const reasonWord = (reason: ReturnReason, locale: keyof typeof words): string => words[locale].reason[reason]
export const statusWord = (status: ReturnStatus, locale: keyof typeof words): string => words[locale].status[status]
