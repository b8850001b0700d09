import type { ReturnStatus } from '@/domain/returns/vocabulary'
import type { ReturnReason } from '@/domain/settings/vocabulary'
import type { PublishedTexts } from '@mocks/engine/text-releases/published-in'
import ar from '../../locales/ar/returns.json'
import de from '../../locales/de/returns.json'
import en from '../../locales/en/returns.json'
import pl from '../../locales/pl/returns.json'

const words = { en, pl, de, ar }

type Voice = { locale: keyof typeof words; texts?: PublishedTexts | undefined }

/** Reasons and statuses as the pages name them: `texts` are those that were published over the shipped ones. */
export const reasonWord = (reason: ReturnReason, { locale, texts }: Voice): string =>
  texts?.get(`returns:reason.${reason}`) ?? words[locale].reason[reason]
export const statusWord = (status: ReturnStatus, { locale, texts }: Voice): string =>
  texts?.get(`returns:status.${status}`) ?? words[locale].status[status]
