/** What somebody is told of besides what they are looking at; each is news of a record they may open. */
export const noticeKinds = [
  'toAuthorize',
  'authorized',
  'declined',
  'quoteReady',
  'shipped',
  'overdueInvoices',
  'quoteMessage',
  'caseMessage',
  'returnMessage',
  'disputeDecided',
  'orderFailed',
  'rowsFailed',
  'jobAlert',
  'registration',
  'quoteRequested',
  'disputeToDecide',
  'task',
  'taskSoon',
  'taskOverdue',
] as const

/** News of the past go after so many days; what still waits for somebody stays. */
export const noticeDays = 14
/** As many as somebody reads; the lists behind have the rest. */
export const mostNotices = 30
