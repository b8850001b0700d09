import { query } from '@/api/query'
import { listNotices } from '@/contract/notifications'

export const notificationQueries = { news: () => query(listNotices, {}) }
