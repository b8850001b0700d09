import type { CompanyId } from '@/domain/ids'
import type { ServerMessage } from '@/domain/mailbox/provider'
import { companyDomain } from '@/domain/mailbox/recognize'
import { sellerAddresses } from '@/domain/mailbox/vocabulary'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'

export type Correspondent = { companyId: CompanyId; user: Pick<UserRow, 'id' | 'name'> | null }
export type WhoIs = (address: string) => Correspondent | null

const own: readonly string[] = sellerAddresses
export const isSeller = (address: string): boolean => own.includes(address.toLowerCase())

/** Whose an address is: an account's, or of the company whose people alone write from its domain. */
export async function correspondents(tx: Tx): Promise<WhoIs> {
  const byAddress = new Map<string, Correspondent>()
  const byDomain = new Map<string, Set<CompanyId>>()
  for (const { id } of await tx.companies.all())
    for (const user of await tx.users.by('companyId', id)) {
      byAddress.set(user.email, { companyId: id, user: { id: user.id, name: user.name } })
      const domain = companyDomain(user.email)
      if (domain) byDomain.set(domain, (byDomain.get(domain) ?? new Set()).add(id))
    }
  return (address) => {
    const plain = address.trim().toLowerCase()
    const known = byAddress.get(plain)
    if (known) return known
    const [companyId, ...others] = byDomain.get(companyDomain(plain) ?? '') ?? []
    return companyId && others.length === 0 ? { companyId, user: null } : null
  }
}

/** The customer of a thread: the first address of it that is somebody's. */
export function customerOf(messages: readonly ServerMessage[], whoIs: WhoIs): Correspondent | null {
  for (const { from, to, cc } of messages)
    for (const { address } of [from, ...to, ...cc]) {
      const found = isSeller(address) ? null : whoIs(address)
      if (found) return found
    }
  return null
}

/** Is a message to or from one of these people? */
export const concerns = ({ from, to, cc }: ServerMessage, addresses: ReadonlySet<string>): boolean =>
  [from, ...to, ...cc].some(({ address }) => addresses.has(address.toLowerCase()))
