import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

/** What any page of this stack costs before it does anything: React, the router and a table of 25 rows. */

type Row = { number: string; placed: string; status: string; total: number }

const statuses = ['Received', 'Confirmed', 'Shipped', 'Delivered']
const rows: Row[] = Array.from({ length: 100 }, (_, index) => ({
  number: `SO-${104519 - index}`,
  placed: `2026-11-${String(28 - (index % 28)).padStart(2, '0')}`,
  status: statuses[index % statuses.length] ?? '',
  total: (index * 7919) % 25_000,
}))
const pageSize = 25

function Orders() {
  const [isAscending, setAscending] = useState(false)
  const [page, setPage] = useState(0)
  const [filter, setFilter] = useState('')
  const found = rows
    .filter(({ number }) => number.includes(filter))
    .toSorted((a, b) => (isAscending ? a.total - b.total : b.number.localeCompare(a.number)))
    .slice(page * pageSize, (page + 1) * pageSize)
  return (
    <main>
      <h1>Orders</h1>
      <input type="search" aria-label="Filter" value={filter} onChange={(event) => setFilter(event.target.value)} />
      <div data-testid="orders-table">
        <table>
          <thead>
            <tr>
              <th>Order</th>
              <th>Placed</th>
              <th>Status</th>
              <th>
                <button type="button" onClick={() => setAscending(!isAscending)}>
                  Total
                </button>
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ number, placed, status, total }) => (
              <tr key={number}>
                <td>
                  <Link to="/orders/$number" params={{ number }}>
                    {number}
                  </Link>
                </td>
                <td>{placed}</td>
                <td>{status}</td>
                <td>{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" aria-label="Next page" onClick={() => setPage(page + 1)}>
        Next
      </button>
    </main>
  )
}

const root = createRootRoute({ component: Outlet })
const orders = createRoute({ getParentRoute: () => root, path: '/', component: Orders })
const order = createRoute({ getParentRoute: () => root, path: '/orders/$number', component: Order })

function Order() {
  const { number } = order.useParams()
  return <h1>{number}</h1>
}

const router = createRouter({ routeTree: root.addChildren([orders, order]), history: createHashHistory() })
const container = document.getElementById('root')
if (container) createRoot(container).render(<RouterProvider router={router} />)
