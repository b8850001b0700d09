import type { Permission } from '@/domain/permissions/catalogue'
import type { MessageKey } from '@/shared/i18n/resources'

/** Titles are in `common`, because the navigation shows those of pages nobody has opened yet. */
export type TitleKey = Extract<MessageKey, `common:title.${string}` | `common:nav.${string}`>

/** What a page needs: nothing, a signed-in person, or a permission. */
export type Access = 'public' | 'session' | { permission: Permission }

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Who may open the route; read by the gate, the navigation, the command palette and the tests. */
    access: Access
    /** Title of the page in the window, the breadcrumbs and the navigation. */
    title: TitleKey
  }
}
