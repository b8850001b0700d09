import { expect, it } from 'vitest'
import { mailLinkOf } from './mail-link'

const origin = 'https://portal.example'
const of = (href: string, secret = false) => mailLinkOf({ href, secret }, origin)

it('leads to the record at the desk where the mail leads to the customer’s page of it', () => {
  expect(of('/account/orders/ord_1')).toEqual({ leads: 'desk', path: '/admin/orders/ord_1' })
  expect(of('https://portal.example/account/cases/c1?x=1#a')).toEqual({ leads: 'desk', path: '/admin/cases/c1' })
  expect(of('/sign-in?account=u1&redirect=%2Faccount%2Fquotes%2Fq1')).toEqual({
    leads: 'desk',
    path: '/admin/quotes/q1',
  })
})

it('leads where the mail leads when that is the seller’s or everybody’s page', () => {
  expect(of('/admin/sync?view=failed')).toEqual({ leads: 'page', path: '/admin/sync?view=failed' })
  expect(of('/forgot-password')).toEqual({ leads: 'page', path: '/forgot-password' })
})

it('SEC-06 leads nowhere with a secret, out of the portal, or into a customer’s account', () => {
  expect(of('/set-password?token=••••••', true)).toEqual({ leads: 'masked' })
  expect(of('/account/authorizations')).toEqual({ leads: 'customersPage' })
  for (const href of ['https://evil.example/', '//evil.example', '/sign-in?redirect=https://evil.example/'])
    expect(of(href)).toEqual({ leads: 'elsewhere' })
})
