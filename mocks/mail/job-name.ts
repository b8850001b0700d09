import type { SyncJobKey } from '@/domain/sync/vocabulary'
import type { MailRow } from '@mocks/store/rows/portal'
import ar from '../../locales/ar/sync.json'
import en from '../../locales/en/sync.json'
import pl from '../../locales/pl/sync.json'

const texts = { en, pl, ar }

/** What a job is called where administrators see it. */
export const jobName = (key: SyncJobKey, locale: MailRow['locale']): string => texts[locale].job[key]
