/** One thing that is asked of the backend. `ROUND` in the path differs each time, so that no answer is a remembered one. */
export type Question = {
  name: string
  as: 'buyer' | 'staff'
  method?: 'GET' | 'POST' | 'DELETE'
  path: string
  body?: unknown
}

/** Records of the seed that the questions are about. */
export type Subjects = { orderId: string; oldOrderId: string; productId: string; mailId: string | undefined }

type Rows = { rows: { id: string }[] }
type Ask = (question: Question, round: number) => Promise<unknown>

export async function readSubjects(ask: Ask): Promise<Subjects> {
  const read = async <T>(as: Question['as'], path: string) => (await ask({ name: path, as, path }, 0)) as T
  const orders = await read<Rows>('buyer', '/orders?pageSize=50')
  const old = await read<Rows>('buyer', '/orders?sort=placedAt')
  const products = await read<Rows>('buyer', '/products?q=handle')
  const mails = await read<Rows>('staff', '/admin/mails')
  const id = (found: Rows): string => found.rows.at(-1)?.id ?? ''
  return { orderId: id(orders), oldOrderId: id(old), productId: id(products), mailId: mails.rows[0]?.id }
}

const buyerSorts = ['number', '-total', 'total', 'status', 'shipTo', 'poNumber'] as const
const deskSorts = ['-placedAt', 'number', '-total', 'status', 'company', 'erpState'] as const
const invoiceSorts = ['dueOn', 'number', '-total', '-open'] as const
const texts = [
  '1002',
  'so-1001',
  'zs/2025/0007',
  'zam/2025',
  'jjd0001',
  '9999999',
  'handle',
  'klamka',
  'nothing',
] as const

/** Every reading endpoint, lists with each way to filter, sort and page, and writes that search. Writes come last. */
export function questions({ orderId, oldOrderId, productId, mailId }: Subjects): Question[] {
  const buyer = (path: string, name = path): Question => ({ name, as: 'buyer', path })
  const staff = (path: string, name = path): Question => ({ name, as: 'staff', path })
  return [
    buyer('/orders?pageSize=25', '/orders'),
    buyer('/overview'),
    buyer('/session'),
    buyer('/orders?view=open'),
    buyer('/orders?view=inStore'),
    buyer('/orders?page=20'),
    buyer('/orders?placedFrom=2024-01-01&totalFrom=ROUND', '/orders?placedFrom&totalFrom'),
    buyer('/orders?placedFrom=2025-01-01&placedTo=2025-06-30', '/orders?placedFrom&placedTo'),
    buyer(`/orders?productId=${productId}`, '/orders?productId'),
    ...buyerSorts.map((sort) => buyer(`/orders?sort=${sort}`)),
    ...texts.map((text) => buyer(`/orders?q=${encodeURIComponent(text)}&totalFrom=ROUND`, `/orders?q=${text}`)),
    buyer(`/orders/${orderId}`, '/orders/{recent}'),
    buyer(`/orders/${oldOrderId}`, '/orders/{old}'),
    buyer(`/orders/${oldOrderId}/neighbours`, '/orders/{old}/neighbours'),
    buyer(`/orders/${oldOrderId}/neighbours?sort=-total`, '/orders/{old}/neighbours?sort=-total'),
    buyer(`/orders/${oldOrderId}/reorder`, '/orders/{old}/reorder'),
    buyer('/invoices'),
    ...['open', 'overdue', 'paid'].map((view) => buyer(`/invoices?view=${view}`)),
    ...invoiceSorts.map((sort) => buyer(`/invoices?sort=${sort}`)),
    buyer('/invoices?q=inv-8001'),
    buyer('/products?q=handle'),
    buyer('/basket'),
    buyer('/checkout'),
    buyer('/settings'),
    buyer('/subscriptions'),
    buyer('/cases'),
    staff('/admin/dashboard'),
    staff('/admin/orders'),
    ...['notInErp', 'failed', 'open', 'backordered'].map((view) => staff(`/admin/orders?view=${view}`)),
    ...deskSorts.map((sort) => staff(`/admin/orders?sort=${sort}`)),
    staff('/admin/orders?currency=PLN&country=PL&origin=edi&totalFrom=ROUND', '/admin/orders?currency&country&origin'),
    staff('/admin/orders?page=30&pageSize=25', '/admin/orders?page=30'),
    staff('/admin/orders?q=handle+ROUND', '/admin/orders?q=two words'),
    staff('/admin/orders/filter-options'),
    staff(`/admin/orders/${orderId}`, '/admin/orders/{recent}'),
    staff(`/admin/orders/${oldOrderId}/neighbours`, '/admin/orders/{old}/neighbours'),
    staff('/admin/sync/jobs'),
    staff('/admin/sync/runs'),
    staff('/admin/mails'),
    ...(mailId ? [staff(`/admin/mails/${mailId}`, '/admin/mails/{mail}')] : []),
    staff('/admin/settings'),
    {
      name: 'POST /basket/lines',
      as: 'buyer',
      method: 'POST',
      path: '/basket/lines',
      body: { lines: [{ productId, quantity: 10 }] },
    },
  ]
}
