type Question = { url: string; permission: string }

/** What the pages that people start on ask the backend when their address has no search. */
export const firstQuestions: Readonly<Record<string, Question | undefined>> = {
  '/account/overview': { url: '/api/overview', permission: 'overview.view' },
  '/account/orders': { url: '/api/orders', permission: 'orders.view' },
  '/admin/dashboard': { url: '/api/admin/dashboard', permission: 'dashboard.view' },
  '/admin/orders': { url: '/api/admin/orders', permission: 'orderDesk.view' },
}
