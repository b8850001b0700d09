import { createFileRoute } from '@tanstack/react-router'
import { requireAccess } from '@/shells/access'
import { GateRefusal } from '@/shells/chrome/GateRefusal'

export const Route = createFileRoute('/account/_gate')({
  staticData: { access: 'session', title: 'common:nav.account' },
  // Spelt out: inferred from the function, the type of this route would depend on the routes below it.
  beforeLoad: ({ context, matches }): void => {
    requireAccess({ context, matches })
  },
  notFoundComponent: GateRefusal,
})
