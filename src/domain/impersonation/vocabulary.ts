/** Whether an administrator who is logged in as somebody else may only look, or change things too. */
export type ImpersonationMode = 'read' | 'write'

/** Why it was over: stopped, signed out, time was up, the administrator may no longer, or the account was closed. */
export const impersonationEnds = ['stopped', 'signedOut', 'timeUp', 'rightsChanged', 'accountChanged'] as const
export type ImpersonationEnd = (typeof impersonationEnds)[number]

/** What has to be said of the reason; one word explains nothing to the person who reads it later. */
export const impersonationLimits = { shortestReason: 10, longestReason: 300, ticket: 40 } as const
