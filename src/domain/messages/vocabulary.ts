/** What people write to the seller's desk about, each in a thread of its own. */
export const messageSubjects = ['quote', 'return', 'case'] as const
export type MessageSubject = (typeof messageSubjects)[number]

export const messageSides = ['buyer', 'seller'] as const
export type MessageSide = (typeof messageSides)[number]

export const messageLimits = { text: 4000, files: 5 } as const
