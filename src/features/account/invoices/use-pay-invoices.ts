import { useNavigate } from '@tanstack/react-router'
import type { InvoiceId } from '@/domain/ids'

/** Leads to the payment of these invoices. */
export const usePayInvoices = () => {
  const navigate = useNavigate()
  return (invoices: readonly InvoiceId[]): void => {
    void navigate({ to: '/account/invoices/pay', search: { invoice: [...invoices] } })
  }
}
