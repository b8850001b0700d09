import { sameOriginPath } from './same-origin-path'

/**
 * Where a link of somebody else's mail leads the reader: to the same page, to the record at the desk, or nowhere, because
 * the page is the customer's, the address is kept from readers, or it is another place altogether.
 */
export type MailLink = { leads: 'page' | 'desk'; path: string } | { leads: 'customersPage' | 'masked' | 'elsewhere' }

/** Records that have a page on either side, by the first part of its path. */
const customersRecord = /^\/account\/(orders|quotes|returns|disputes|cases)\/([^/?#]+)/

export const mailLinkOf = ({ href, secret }: { href: string; secret: boolean }, origin: string): MailLink => {
  if (secret) return { leads: 'masked' }
  const path = sameOriginPath(href, origin)
  if (path === undefined) return { leads: 'elsewhere' }
  const url = new URL(path, origin)
  // Who works for several companies is led to the right account first.
  const beyond = url.pathname === '/sign-in' ? url.searchParams.get('redirect') : null
  if (beyond !== null) return mailLinkOf({ href: beyond, secret }, origin)
  const record = customersRecord.exec(url.pathname)
  if (record) return { leads: 'desk', path: `/admin/${record[1]}/${record[2]}` }
  return url.pathname.startsWith('/account') ? { leads: 'customersPage' } : { leads: 'page', path }
}
