import type { OwnSession, Security } from '@/contract/security'
import { deviceOf } from '@/domain/account/device'
import type { SecurityState } from '@mocks/engine/session/own-sessions'
import type { SessionRow } from '@mocks/store/rows/people'
import { isoOf, isoOrNull } from './time'

/** Only what is a network address: inside one browser there is none. */
const isAddress = (text: string): boolean => /^[0-9a-f.:]{3,45}$/i.test(text)

type Listed = SecurityState['sessions'][number]

const presentOwnSession = ({ row, company }: Listed, current: SessionRow | null): OwnSession => ({
  id: row.id,
  ...deviceOf(row.userAgent),
  address: isAddress(row.address) ? row.address : '',
  company,
  openedAt: isoOf(row.createdAt),
  seenAt: isoOf(row.seenAt),
  expiresAt: isoOf(row.expiresAt),
  current: row.id === current?.id,
})

/** Neither secret nor hashes leave the backend. */
export const presentSecurity = ({ factor, sessions }: SecurityState, current: SessionRow | null): Security => ({
  secondFactor: {
    since: isoOrNull(factor?.confirmedAt ?? null),
    recoveryCodesLeft: factor?.recoveryHashes.length ?? 0,
  },
  sessions: sessions.map((session) => presentOwnSession(session, current)),
})
