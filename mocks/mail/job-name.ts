import type { SyncJobKey } from '@/domain/sync/vocabulary'
import { publishedIn } from '@mocks/engine/text-releases/published-in'
import type { MailRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import ar from '../../locales/ar/sync.json'
import de from '../../locales/de/sync.json'
import en from '../../locales/en/sync.json'
import pl from '../../locales/pl/sync.json'

const texts = { en, pl, de, ar }

/** What a job is called where administrators see it. */
export const jobName = async (tx: Tx, key: SyncJobKey, locale: MailRow['locale']): Promise<string> =>
  (await publishedIn(tx, locale, ['sync'])).get(`sync:job.${key}`) ?? texts[locale].job[key]
