import type { AccountOptions, AccountRole, DocumentPreference, NotificationEvent } from '@/domain/account/vocabulary'
import type { Instant, IsoDate, TimeZone } from '@/domain/clock'
import type {
  AddressId,
  BranchId,
  CompanyId,
  CostCentreId,
  DelegationId,
  Id,
  ImpersonationId,
  RegistrationId,
  RoleId,
  SessionId,
  SpendingLimitId,
  UserId,
} from '@/domain/ids'
import type { Locale } from '@/domain/locales'
import type { Grants, Permission, Scope, Side } from '@/domain/permissions/catalogue'
import type { AddressValue, Localized, Row } from './base'

export type UserRow = Row & {
  id: UserId
  /** Lower case. Accounts with the same one are one person's, each in a company of its own. */
  email: string
  name: string
  phone: string
  /** `pbkdf2-sha256$iterations$salt$hash`; null until the person has set one. */
  passwordHash: string | null
  active: boolean
  companyId: CompanyId | null
  branchId: BranchId | null
  roleIds: RoleId[]
  locale: Locale
  /** A language added to those shipped, which the portal is read in; `locale` is the nearest of those shipped. */
  language?: string | null
  timeZone: TimeZone
  /** Null for staff of the seller. */
  accountRole: AccountRole | null
  /** The stored choices; what they come to depends on the portal's settings. Count for sub-accounts only. */
  options: AccountOptions
  /** Rights given or taken one by one, over what the roles grant. */
  overrides: Partial<Record<Permission, Scope | 'none'>>
  /** ADM-11: the customers an administrator works for; null: all of them, and for people of a customer. */
  customerScope: { companyIds: CompanyId[]; countries: string[] } | null
  /** The languages somebody may translate and review; absent or null: all of them, as far as their roles let them. */
  languages?: readonly string[] | null
  createdBy: UserId | null
  createdAt: Instant
  /** When the newest invitation was sent; null for people who were never invited. */
  invitedAt: Instant | null
  /** False for somebody who registered for the company and whom no account manager has confirmed yet (ACC-18). */
  confirmed: boolean
  costCentreIds: CostCentreId[]
  /** The person's own default; null: the branch's or the company's. */
  defaultAddressId: AddressId | null
  documentPreference: DocumentPreference
  /** Absent means wanted. */
  notifications: Partial<Record<NotificationEvent, boolean>>
}

/** Orders above `amount` need one of the authorizers. Several people on one amount are one row. */
export type SpendingLimitRow = Row & {
  id: SpendingLimitId
  companyId: CompanyId
  /** The sub-account that is limited. */
  userId: UserId
  /** Minor units of the company's currency. Zero: every order. */
  amount: number
  authorizerIds: UserId[]
}

/** Somebody decides in another's place, from the first to the last day, both included, where the company is. */
export type DelegationRow = Row & {
  id: DelegationId
  companyId: CompanyId
  fromUserId: UserId
  toUserId: UserId
  startsOn: IsoDate
  endsOn: IsoDate
  note: string | null
  createdBy: UserId
  createdAt: Instant
  revokedAt: Instant | null
}

/** A second factor by time-based one-time passwords (RFC 6238). Not in use until `confirmedAt`. */
export type SecondFactorRow = Row & {
  id: Id<'SecondFactor'>
  userId: UserId
  /** Base32. Never leaves the backend after the enrolment. */
  secret: string
  confirmedAt: Instant | null
  /** The last time step a code was taken for: no code counts twice. */
  lastStep: number
  /** Hashes of the recovery codes that are left. */
  recoveryHashes: string[]
}

/** A sign-in whose password was right and whose second factor is awaited. */
export type SignInChallengeRow = Row & {
  id: Id<'SignInChallenge'>
  tokenHash: string
  userId: UserId
  remember: boolean
  expiresAt: Instant
  failures: number
}

export type RegistrationRow = Row & {
  id: RegistrationId
  number: string
  /** `unconfirmed` until the link of the mail was followed. */
  state: 'unconfirmed' | 'waiting' | 'approved' | 'rejected' | 'merged'
  companyName: string
  vatNumber: string
  country: string
  address: AddressValue
  contactName: string
  /** Lower case. */
  email: string
  phone: string
  locale: Locale
  message: string | null
  consentAt: Instant
  submittedAt: Instant
  confirmedAt: Instant | null
  tokenHash: string
  tokenExpiresAt: Instant
  decidedAt: Instant | null
  decidedBy: string | null
  rejectReason: string | null
  /** The one of the same company that was kept in its place. */
  mergedInto: RegistrationId | null
  /** What it was linked to. */
  companyId: CompanyId | null
  userId: UserId | null
}

export type RoleRow = Row & {
  id: RoleId
  side: Side
  name: Localized
  grants: Grants
  /** Comes with the portal: accounts are made with these, so they are never deleted. */
  builtIn: boolean
  copiedFrom: RoleId | null
  /** Null until somebody changes it. */
  changedAt: Instant | null
  changedBy: string | null
}

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
  /** What the browser says of itself and where it called from, for the list of one's own sessions. */
  userAgent: string
  address: string
  /** The person is logged in as somebody else: everything but the session itself is then done as that person. */
  impersonationId: ImpersonationId | null
}

/** When somebody last came in. A row of its own: coming in is no change of the account. */
export type LastSignInRow = Row & { id: Id<'LastSignIn'>; userId: UserId; at: Instant }

export type PasswordTokenRow = Row & {
  id: Id<'PasswordToken'>
  tokenHash: string
  userId: UserId
  expiresAt: Instant
  usedAt: Instant | null
  /** An invitation sets the first password; it lives longer than a reset. */
  purpose: 'reset' | 'invitation'
}

export type SignInAttemptRow = Row & { id: Id<'SignInAttempts'>; key: string; failures: Instant[] }
