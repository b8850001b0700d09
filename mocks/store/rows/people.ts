import type { Instant, TimeZone } from '@/domain/clock'
import type { BranchId, CompanyId, Id, RoleId, SessionId, UserId } from '@/domain/ids'
import type { Grants, Side } from '@/domain/permissions/catalogue'
import type { Localized, Row } from './base'

export type UserRow = Row & {
  id: UserId
  /** Lower case; unique. */
  email: string
  name: string
  phone: string
  /** `pbkdf2-sha256$iterations$salt$hash`; null until the person has set one. */
  passwordHash: string | null
  active: boolean
  companyId: CompanyId | null
  branchId: BranchId | null
  roleIds: RoleId[]
  locale: 'en' | 'pl' | 'ar'
  timeZone: TimeZone
}

export type RoleRow = Row & { id: RoleId; side: Side; name: Localized; grants: Grants }

export type SessionRow = Row & {
  id: SessionId
  /** SHA-256 of the token in the cookie; the token itself is stored nowhere. */
  tokenHash: string
  userId: UserId
  csrfToken: string
  createdAt: Instant
  seenAt: Instant
  expiresAt: Instant
  remember: boolean
}

export type PasswordTokenRow = Row & {
  id: Id<'PasswordToken'>
  tokenHash: string
  userId: UserId
  expiresAt: Instant
  usedAt: Instant | null
}

export type SignInAttemptRow = Row & { id: Id<'SignInAttempts'>; key: string; failures: Instant[] }
